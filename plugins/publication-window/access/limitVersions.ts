import type { Access, Where } from 'payload'
import type { SanitizedPublicationWindowOptions } from '../types.ts'

const prefixed = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      ['and', 'or'].includes(key.toLowerCase()) && Array.isArray(value)
        ? [key, value.map(prefixed)]
        : [key === 'id' ? 'parent' : `version.${key}`, value],
    ),
  )

/** Old versions have no window of their own (an earlier one may lack the end set since), so they are for those who see outside it. */
export const limitVersions =
  ({
    access = ({ req }) => Boolean(req.user),
    canSeeOutsideWindow,
    collection,
  }: {
    /** The collection's own rule. @default Payload's: anyone signed in */
    access?: Access | undefined
    canSeeOutsideWindow: SanitizedPublicationWindowOptions['canSeeOutsideWindow']
    collection: string
  }): Access =>
  async (args) => {
    const allowed = await access(args)
    const outside = await canSeeOutsideWindow({ collection, req: args.req })
    if (!allowed || !outside) return false
    if (outside === true) return allowed
    return allowed === true ? prefixed(outside) : { and: [allowed, prefixed(outside)] }
  }
