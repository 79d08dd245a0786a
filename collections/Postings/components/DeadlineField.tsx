'use client'
import { useFormFields } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { GermanDateField } from '../../components/GermanDateField.tsx'

/** The deadline with an hour, or as a day alone where its kind says so. */
export const DeadlineField = (props: ComponentProps<typeof GermanDateField>) => {
  const kind = useFormFields(([fields]) => fields.deadlineKind?.value)
  return <GermanDateField {...props} isDay={kind === 'day'} />
}
