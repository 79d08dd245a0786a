import type { CollectionBeforeChangeHook } from 'payload'
import type { Consent } from '../Consent.ts'
import { publicProjection } from '../publicProjection.ts'

/** Derives from the consents what the public may know, at every save. */
export const projectConsents: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  ...publicProjection(Array.isArray(data.consents) ? (data.consents as Consent[]) : [], new Date()),
})
