'use client'
import { useFormFields, useRowLabel } from '@payloadcms/ui'
import { useAgenda } from './useAgenda.ts'

/** Number and title of the agenda item in place of "Item 01". */
export const ItemLabel = () => {
  const { data, rowNumber } = useRowLabel<{ itemId?: string }>()
  const meeting = useFormFields(([fields]) => fields.meeting?.value as string | undefined)
  const item = useAgenda(meeting).find(({ id }) => id === data.itemId)
  return (
    <span>{[item?.number ?? (rowNumber ?? 0) + 1, item?.title].filter(Boolean).join(' ')}</span>
  )
}
