import type { Config } from 'payload'
import { applyPolicy } from './applyPolicy.ts'
import { sanitizeOptions } from './defaults.ts'
import { dropNeeds } from './hooks/dropNeeds.ts'
import { loadNeeds } from './hooks/loadNeeds.ts'
import type { ContactPolicyOptions } from './types.ts'

export type { ContactPolicy, ContactPolicyOptions, PolicyFor } from './types.ts'

const refuseUnknown = ({
  known,
  named,
  option,
}: {
  known: { slug: string }[] | undefined
  named: object
  option: string
}): void => {
  const unknown = Object.keys(named).find((slug) => !known?.some((entity) => entity.slug === slug))
  if (unknown) throw new Error(`contact-policy: ${option} names "${unknown}", which is none.`)
}

/**
 * E-mail addresses are stored clean and put out by a policy for each caller, in their own fields and in prose.
 *
 * @throws Error naming the option, for an unknown collection, global or field
 */
export const contactPolicyPlugin =
  (options: ContactPolicyOptions) =>
  (config: Config): Config => {
    const sanitized = sanitizeOptions(options)
    const { collections, disabled, globals } = sanitized
    refuseUnknown({ known: config.collections, named: collections, option: 'collections' })
    refuseUnknown({ known: config.globals, named: globals, option: 'globals' })
    return {
      ...config,
      collections: config.collections?.map((collection) => {
        const { fields, hooks, slug } = collection
        const entity = collections[slug]
        if (!entity) return collection
        return {
          ...collection,
          fields: applyPolicy({ entity, fields, options: sanitized, slug }),
          ...(!disabled && {
            hooks: {
              ...hooks,
              afterOperation: [...(hooks?.afterOperation ?? []), dropNeeds],
              beforeOperation: [...(hooks?.beforeOperation ?? []), loadNeeds(entity)],
            },
          }),
        }
      }),
      globals: config.globals?.map((global) => {
        const { fields, slug } = global
        const entity = globals[slug]
        return entity
          ? { ...global, fields: applyPolicy({ entity, fields, options: sanitized, slug }) }
          : global
      }),
    }
  }
