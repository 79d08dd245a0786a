import type { CollectionBeforeChangeHook } from 'payload'

/** A partner that is switched off loses its key at once: Payload asks for the key alone and knows no such switch. */
export const withdrawKey: CollectionBeforeChangeHook = ({ data }) =>
  data.isActive === false ? { ...data, apiKey: null, apiKeyIndex: null, enableAPIKey: false } : data
