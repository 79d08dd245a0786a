import type { PayloadRequest } from 'payload'
import type { Data, NamedField } from './types.ts'
import type { Unnamed } from './walkFields.ts'

/** Whether neither a field's own condition nor that of what it lies in without a name hides it in the form. */
export const isShown = ({
  above,
  data,
  field,
  operation,
  path,
  req,
  siblingData,
}: {
  above: Unnamed[]
  data: Data
  field: NamedField
  operation: 'create' | 'update'
  path: string
  req: PayloadRequest
  siblingData: Data
}): boolean =>
  [...above, field].every(
    ({ admin }) =>
      admin?.condition?.(data, siblingData, {
        blockData: {},
        operation,
        path: path.split('.'),
        user: req.user,
      }) ?? true,
  )
