import type { ConditionalDateProps, DateFieldClient } from 'payload'

/** How a date field is picked and shown; Payload's type of the client's field has lost it. */
export const pickerOf = (field: Pick<DateFieldClient, 'admin'>): ConditionalDateProps =>
  (field.admin?.date ?? {}) as ConditionalDateProps
