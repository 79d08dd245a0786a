import { type Access, buildConfig, type Config, type SanitizedConfig } from 'payload'
import { wellFormedPlugin } from '../../plugins/well-formed/index.ts'
import { asksOfWholeCopy } from './asksOfWholeCopy.ts'
import { closed } from './closed.ts'
import { mixInDrafts } from './draftLists/mixInDrafts.ts'
import { startFromPublic } from './draftLists/startFromPublic.ts'
import { keepRowDates } from './keepRowDates.ts'
import { omitHiddenRows } from './omitHiddenRows.ts'
import { payloadsOwn } from './payloadsOwn.ts'
import { permissionsOfReadable } from './permissionsOfReadable.ts'
import { preferencesOfStaff } from './preferencesOfStaff.ts'
import { refuseForeignCopy } from './refuseForeignCopy.ts'
import { refuseForeignVersion } from './refuseForeignVersion.ts'
import { takeLockForOneself } from './takeLockForOneself.ts'
import { takeOwnerFromSession } from './takeOwnerFromSession.ts'

const collectionRights = ['create', 'delete', 'read', 'readVersions', 'unlock', 'update'] as const
const globalRights = ['read', 'readVersions', 'update'] as const

type Entity = { access?: object; auth?: unknown; slug: string }

/** Fills every right that has no rule. `admin` is asked of accounts only, and unset means all of them. */
const withClosedRights = <T extends Entity>(entity: T, rights: readonly string[]): T => ({
  ...entity,
  access: {
    ...Object.fromEntries(
      [...rights, ...(entity.auth ? ['admin'] : [])].map((right) => [right, closed]),
    ),
    ...Object.fromEntries(
      Object.entries(entity.access ?? {}).filter(([, rule]) => rule !== undefined),
    ),
  },
})

/**
 * Builds the config so that a right is closed unless a rule gives it. Payload does the opposite: an access function
 * that is not set lets in any user, and an API key is a user. Holds for own collections and globals, for those of
 * plugins and, after Payload has added them, for its own; `payloadsOwn` names what the admin panel needs of these.
 * Lists of drafts begin with what is public: see `startFromPublic`. The dates of rows are nobody's to set. A copy of an entry asks for more than Payload's right to create: see `refuseForeignCopy`.
 */
export const buildClosedConfig = async (config: Config): Promise<SanitizedConfig> => {
  const decided = new Set<string>()
  const closeRights = (built: Config): Config => {
    for (const { slug } of [...(built.collections ?? []), ...(built.globals ?? [])])
      decided.add(slug)
    return {
      ...built,
      collections: built.collections?.map((entity) => withClosedRights(entity, collectionRights)),
      globals: built.globals?.map((entity) => withClosedRights(entity, globalRights)),
    }
  }

  const sanitized = await buildConfig({
    ...config,
    plugins: [...(config.plugins ?? []), closeRights],
  })
  for (const collection of sanitized.collections) {
    if (!decided.has(collection.slug)) {
      const own = collection.access as Record<string, Access | undefined>
      const rules = payloadsOwn[collection.slug] ?? {}
      for (const right of collectionRights) own[right] = rules[right]?.(own[right]) ?? closed
      // The plugins had run before Payload added it, and malformed values fail here as they do elsewhere.
      const [checked] = wellFormedPlugin()({ collections: [collection] } as never).collections ?? []
      Object.assign(collection.hooks, checked?.hooks)
    }
    if (collection.slug === 'payload-preferences') {
      if (collection.endpoints) collection.endpoints = collection.endpoints.map(preferencesOfStaff)
      collection.hooks.beforeOperation.unshift(takeOwnerFromSession)
    }
    if (collection.slug === 'payload-locked-documents')
      collection.hooks.beforeOperation.unshift(takeLockForOneself)
    if (collection.endpoints)
      collection.endpoints = collection.endpoints.map(permissionsOfReadable(collection.slug))
    keepRowDates(collection)
    collection.hooks.afterRead.push(omitHiddenRows)
    collection.access.create = asksOfWholeCopy(collection.access.create)
    collection.hooks.beforeOperation.push(refuseForeignCopy)
    if (collection.versions) collection.hooks.beforeOperation.unshift(refuseForeignVersion)
    if (collection.versions?.drafts) {
      collection.hooks.beforeOperation.unshift(startFromPublic)
      collection.hooks.afterOperation.push(mixInDrafts)
    }
  }
  for (const global of sanitized.globals) {
    if (decided.has(global.slug)) continue
    const own = global.access as Record<string, Access>
    for (const right of globalRights) own[right] = closed
  }
  // The endpoints which run and schedule jobs are open to any user as well.
  sanitized.jobs.access = { cancel: closed, queue: closed, run: closed }
  return sanitized
}
