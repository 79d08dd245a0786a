import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { inLanguage } from '../../inLanguage.ts'
import type { Consent } from '../Consent.ts'

/**
 * A withdrawal is never taken back: who agrees again gives a new consent. So an old version that is restored brings
 * back everything but the consents, which stay as they are.
 */
export const keepWithdrawals: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return data
  if (req.context.isRestoringVersion) return { ...data, consents: originalDoc?.consents ?? [] }
  const withdrawn = ((originalDoc?.consents ?? []) as Consent[]).filter((row) => row.withdrawn)
  const consents = (Array.isArray(data.consents) ? data.consents : []) as Consent[]
  const errors = consents.flatMap((row, index) =>
    !row.withdrawn && withdrawn.some(({ id }) => id && id === row.id)
      ? {
          message: inLanguage(req, {
            de: 'Ein Widerruf wird nicht zurückgenommen. Bitte eine neue Einwilligung eintragen.',
            en: 'A withdrawal is never taken back. Add a new consent.',
          }),
          path: `consents.${index}.withdrawn`,
        }
      : [],
  )
  if (errors.length > 0)
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
