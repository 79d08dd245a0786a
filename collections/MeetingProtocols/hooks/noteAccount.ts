import type { FieldHook } from 'payload'
import { idOf } from '../../access/idOf.ts'
import { slugs } from '../../slugs.ts'
import { isInstant } from '../../time/isInstant.ts'

/**
 * Notes, beside the moment of an approval or release, whose account has entered it, and nobody's where that is taken back. A
 * program without a user (seed, import) may name the account itself.
 *
 * @param moment name of the date beside this field
 */
export const noteAccount =
  (moment: string): FieldHook =>
  ({ previousSiblingDoc, previousValue, req, siblingData, value }) => {
    const [entered, before] = [siblingData[moment], previousSiblingDoc?.[moment]]
    if (!isInstant(entered)) return null
    const isNew = !isInstant(before) || +new Date(before) !== +new Date(entered)
    const isNamed = idOf(value) !== undefined && idOf(value) !== idOf(previousValue)
    return isNew && !isNamed && req.user?.collection === slugs.users ? req.user.id : value
  }
