'use client'
import { useRowLabel } from '@payloadcms/ui'

/** Number and title of an agenda item in place of "Item 01". */
export const AgendaItemLabel = () => {
  const { data, rowNumber } = useRowLabel<{ number?: string; title?: string }>()
  const label = [data.number ?? `${(rowNumber ?? 0) + 1}`, data.title].filter(Boolean).join(' ')
  return <span>{label}</span>
}
