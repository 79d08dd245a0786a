'use client'
import { getTranslation } from '@payloadcms/translations'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClient, ClientField } from 'payload'
import { fieldAffectsData, flattenTopLevelFields } from 'payload/shared'
import { isInstant } from '../time/isInstant.ts'
import { showInBerlin } from '../time/showInBerlin.ts'
import { useTitles } from './useTitles.ts'

const LONGEST = 80

type Props = {
  field: ArrayFieldClient
  /** The fields that tell one row from another, in the order in which they are read. */
  names: string[]
}

/** What a row says, in place of "Item 01": a closed row is known by it. */
export const RowSummary = ({ field, names }: Props) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>()
  const fields = flattenTopLevelFields(field.fields).filter(fieldAffectsData)
  return (
    <span className="row-summary">
      <span className="row-summary__number">{(rowNumber ?? 0) + 1}</span>
      {names.map((name) => {
        const part = fields.find((candidate) => candidate.name === name)
        return part ? <Part field={part as ClientField} key={name} value={data?.[name]} /> : null
      })}
    </span>
  )
}

const Part = ({ field, value }: { field: ClientField; value: unknown }) => {
  const { i18n } = useTranslation()
  const label = 'label' in field && field.label ? getTranslation(field.label, i18n) : ''
  if (value === undefined || value === null || value === '' || value === false) return null
  if (field.type === 'relationship') return <Titles collection={field.relationTo} value={value} />
  if (field.type === 'checkbox') return <span>{label}</span>
  if (field.type === 'date')
    return isInstant(value) ? <span>{`${label} ${showInBerlin(value)}`}</span> : null
  if (field.type === 'select') {
    const option = field.options.find((each) => typeof each === 'object' && each.value === value)
    return typeof option === 'object' ? <span>{getTranslation(option.label, i18n)}</span> : null
  }
  const text = String(value)
  return <span>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</span>
}

const Titles = ({ collection, value }: { collection: string | string[]; value: unknown }) => {
  const ids = [value].flat().filter((id) => typeof id === 'string')
  const titles = useTitles(String(collection), ids).filter(Boolean)
  return titles.length > 0 ? <span>{titles.join(', ')}</span> : null
}
