import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

type Preset = keyof typeof compatibilityOptions

/** A MongoDB server. `compatibility` names Payload's own preset for servers that speak only part of the protocol. */
export const mongodb = ({
  uri,
  compatibility,
}: {
  uri: string
  compatibility?: string
}): DatabaseAdapterObj =>
  mongooseAdapter({
    ...(compatibility ? compatibilityOptions[compatibility as Preset] : {}),
    allowIDOnCreate: true,
    ensureIndexes: true,
    url: uri,
  })
