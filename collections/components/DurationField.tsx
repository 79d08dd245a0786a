'use client'
import { TextInput, useField, useTranslation, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps, TextFieldValidation, Validate } from 'payload'
import { useCallback } from 'react'
import { showDuration } from '../time/showDuration.ts'

type Props = Omit<TextFieldClientProps, 'validate'> & { validate?: TextFieldValidation }

/** Payload's text field for a length of time, which is read as it was typed ("3 Monate") and not as it is stored (P3M). */
const Field = ({ field, path: pathOfProps, readOnly, validate }: Props) => {
  const { admin: { className, description, placeholder, width } = {}, label, required } = field
  const { i18n } = useTranslation()
  const validateField = useCallback<TextFieldValidation>(
    (value, options) => validate?.(value, { ...options, required }) ?? true,
    [required, validate],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<null | string>({
    potentiallyStalePath: pathOfProps,
    validate: validateField as Validate,
  })
  return (
    <TextInput
      {...customComponents}
      className={className}
      description={description}
      label={label}
      onChange={(event: { target: { value: string } }) => setValue(event.target.value)}
      path={path}
      placeholder={placeholder}
      readOnly={Boolean(readOnly || disabled)}
      required={required}
      showError={showError}
      style={width ? { flex: `0 1 ${width}` } : { flex: '1 1 auto' }}
      value={showDuration({ language: i18n.language, text: value ?? '' })}
    />
  )
}

export const DurationField = withCondition(Field)
