import type { Data } from './types.ts'

/** The options of a validation for what may be incomplete: by the event Payload and own rules know that it is still being written. */
export const asDraft = (options: Data): Data => ({
  ...options,
  event: 'onChange',
  minRows: undefined,
  required: false,
})
