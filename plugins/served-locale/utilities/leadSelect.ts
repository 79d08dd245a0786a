import type { SelectIncludeType } from 'payload'
import { TRANSLATED_AT } from '../defaults.ts'
import { putSelect } from './putSelect.ts'

/** What a global always loads, so that its companions can be told. */
export const leadSelect = ({
  forceSelect = {},
  leadField,
}: {
  forceSelect?: SelectIncludeType | undefined
  leadField: string | false
}): SelectIncludeType =>
  [...(leadField === false ? [] : [leadField]), TRANSLATED_AT].reduce(
    (select, path) => putSelect(select, path.split('.')) as SelectIncludeType,
    forceSelect,
  )
