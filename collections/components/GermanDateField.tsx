'use client'
import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientProps, DateFieldValidation, Validate } from 'payload'
import { useCallback, useEffect, useRef } from 'react'
import { isInstant } from '../time/isInstant.ts'
import { fromPickerDate } from '../time/fromPickerDate.ts'
import { toPickerDate } from '../time/toPickerDate.ts'
import { pickerOf } from './pickerOf.ts'

type Props = Omit<DateFieldClientProps, 'validate'> & {
  /** Only the day is picked, whatever the field itself says. */
  isDay?: boolean
  validate?: DateFieldValidation
}

/**
 * Payload's date field in German time: it shows and picks the day and hour in Germany, whatever zone the browser is in.
 * Payload's own shows the browser's, so that a deadline at the end of a day would be the next day east of Germany.
 */
const DateField = ({ field, isDay = false, path: pathOfProps, readOnly, validate }: Props) => {
  const { admin: { className, description, width } = {}, label } = field
  const picker = pickerOf(field)
  const validateField = useCallback<DateFieldValidation>(
    (value, options) => validate?.(value, { ...options, required: field.required }) ?? true,
    [field.required, validate],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<null | string>({
    potentiallyStalePath: pathOfProps,
    validate: validateField as Validate,
  })
  const { AfterInput, BeforeInput, Description, Error, Label } = customComponents ?? {}
  const isReadOnly = Boolean(readOnly || disabled)
  const onlyDay = isDay || picker.pickerAppearance === 'dayOnly'
  const id = `field-${path.replaceAll('.', '__')}`
  const { t } = useTranslation()
  const wrap = useRef<HTMLDivElement>(null)
  const clearLabel = t('general:clear')
  useEffect(() => {
    // Payload's cross has no name, and comes and goes with the value.
    const cross = wrap.current?.querySelector('.date-time-picker__clear-button')
    cross?.setAttribute('aria-label', clearLabel)
  }, [clearLabel, value])
  return (
    <div
      className={[
        'field-type',
        'date-time-field',
        className,
        showError && 'date-time-field--has-error',
        isReadOnly && 'read-only',
      ]
        .filter(Boolean)
        .join(' ')}
      style={width ? { flex: `0 1 ${width}` } : { flex: '1 1 auto' }}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={
          <FieldLabel
            htmlFor={`${id}__input`}
            label={label}
            localized={field.localized}
            path={path}
            required={field.required}
          />
        }
      />
      <div className="field-type__wrap" id={id} ref={wrap}>
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {BeforeInput}
        <DatePicker
          {...picker}
          {...(onlyDay && { displayFormat: 'dd.MM.yyyy', pickerAppearance: 'dayOnly' })}
          onChange={(picked) => {
            if (isReadOnly) return
            if (!isInstant(picked)) setValue(null)
            // The picker gives a day as noon UTC, which is the same day in Germany.
            else
              setValue(onlyDay ? new Date(picked).toISOString() : fromPickerDate(new Date(picked)))
          }}
          overrides={{ id: `${id}__input` }}
          readOnly={isReadOnly}
          value={isInstant(value) ? toPickerDate(value) : undefined}
        />
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={description} path={path} />}
      />
    </div>
  )
}

export const GermanDateField = withCondition(DateField)
