import type { Config, Plugin } from 'payload'
import { withoutPublishing } from './access/withoutPublishing.ts'
import { decideGlobalOperation } from './hooks/decideGlobalOperation.ts'
import { decideOperation } from './hooks/decideOperation.ts'
import { keepNewerDraft } from './hooks/keepNewerDraft.ts'
import { refusePublicStatus } from './hooks/refusePublicStatus.ts'
import type { EntityPublishingRights, PublishingRightsOptions, ResolvedRights } from './types.ts'

/**
 * Makes `publish` and `unpublish` rights of their own. Put it last among the plugins that bring hooks.
 * @throws Error naming the option when a slug is unknown or has no drafts.
 */
export const publishingRightsPlugin =
  ({ collections = {}, disabled = false, globals = {} }: PublishingRightsOptions): Plugin =>
  (config: Config): Config => {
    refuseUnknown({
      entities: config.collections ?? [],
      option: 'collections',
      rights: collections,
    })
    refuseUnknown({ entities: config.globals ?? [], option: 'globals', rights: globals })
    if (disabled) return config

    return {
      ...config,
      collections: config.collections?.map((collection) => {
        const given = collections[collection.slug]
        if (!given) return collection
        const rights = resolve(given)
        const { slug } = collection
        return {
          ...collection,
          access: {
            ...collection.access,
            create: withoutPublishing({ ...rights, access: collection.access?.create, slug }),
            update: withoutPublishing({ ...rights, access: collection.access?.update, slug }),
          },
          hooks: {
            ...collection.hooks,
            afterChange: [...(collection.hooks?.afterChange ?? []), keepNewerDraft],
            beforeChange: [...(collection.hooks?.beforeChange ?? []), refusePublicStatus],
            beforeOperation: [
              ...(collection.hooks?.beforeOperation ?? []),
              decideOperation(rights),
            ],
          },
        }
      }),
      globals: config.globals?.map((global) => {
        const given = globals[global.slug]
        if (!given) return global
        const rights = resolve(given)
        const { slug } = global
        return {
          ...global,
          access: {
            ...global.access,
            update: withoutPublishing({ ...rights, access: global.access?.update, slug }),
          },
          hooks: {
            ...global.hooks,
            beforeOperation: [
              ...(global.hooks?.beforeOperation ?? []),
              decideGlobalOperation(rights),
            ],
          },
        }
      }),
    }
  }

const resolve = ({
  canPublish,
  canUnpublish = canPublish,
}: EntityPublishingRights): ResolvedRights => ({
  canPublish,
  canUnpublish,
})

type RefuseArgs = {
  entities: { slug: string; versions?: boolean | { drafts?: unknown } }[]
  option: 'collections' | 'globals'
  rights: Record<string, EntityPublishingRights>
}

const refuseUnknown = ({ entities, option, rights }: RefuseArgs): void => {
  for (const slug of Object.keys(rights)) {
    const entity = entities.find((candidate) => candidate.slug === slug)
    if (!entity)
      throw new Error(
        `publishingRightsPlugin: option ${option}.${slug} names nothing in the config.`,
      )
    const { versions } = entity
    if (!(typeof versions === 'object' && versions.drafts))
      throw new Error(
        `publishingRightsPlugin: option ${option}.${slug} needs versions.drafts, it has none.`,
      )
  }
}
