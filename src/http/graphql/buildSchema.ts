import { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'
import { allowIncompleteDrafts } from './allowIncompleteDrafts.ts'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import { repairAccess } from './repairAccess.ts'
import { repairMutations } from './repairMutations.ts'
import { repairVersions } from './repairVersions.ts'
import { wrapSchema } from './wrapSchema.ts'

type Built = ReturnType<typeof configToSchema>

const built = new WeakMap<SanitizedConfig, Built>()

/** Payload's schema with the cures around it, once a config. */
export const buildSchema = ({
  config,
  limits,
}: {
  config: SanitizedConfig
  limits: GraphqlLimits
}): Built => {
  const known = built.get(config)
  if (known) return known
  const { schema, validationRules } = configToSchema(config)
  allowIncompleteDrafts({ config, schema })
  repairAccess({ config, schema })
  repairMutations({ config, schema })
  repairVersions({ schema })
  const result = { schema: wrapSchema({ config, limits, schema }), validationRules }
  built.set(config, result)
  return result
}
