import type { Option, SelectField } from 'payload'
import type { Text } from '../inLanguage.ts'

type Options = Omit<Partial<SelectField>, 'hasMany' | 'label' | 'options' | 'type' | 'validate'> & {
  label: Text
  name: string
  /** Stored ASCII value → what people read, in the order of the list. */
  values: Record<string, Text>
}

/** A choice of one out of fixed values. */
export const selectField = ({ values, ...field }: Options): SelectField => ({
  ...field,
  type: 'select',
  hasMany: false,
  options: Object.entries(values).map(([value, label]): Option => ({ label, value })),
})
