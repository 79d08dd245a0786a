'use client'
import { SelectInput, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useAgenda } from './useAgenda.ts'

/**
 * Chooses an item of an agenda by number and title, since nobody can type its id: of the meeting beside the field where
 * there is one (`approvedIn.meeting`), else of the meeting of the minutes.
 */
export const AgendaItemField = ({ field, path, readOnly }: TextFieldClientProps) => {
  const { setValue, showError, value } = useField<null | string>({ path })
  const { i18n } = useTranslation()
  const beside = path.startsWith('approvedIn.') ? 'approvedIn.meeting' : 'meeting'
  const meeting = useFormFields(([fields]) => fields[beside]?.value as string | undefined)
  const options = useAgenda(meeting).map(({ id, number, title }) => ({
    label: [number, title].filter(Boolean).join(' ') || id,
    value: id,
  }))
  return (
    <SelectInput
      label={field.label}
      localized={false}
      name={path}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      options={options}
      path={path}
      placeholder={i18n.language === 'de' ? 'Punkt wählen' : 'Choose an item'}
      readOnly={readOnly}
      required={field.required}
      showError={showError}
      value={value ?? ''}
    />
  )
}
