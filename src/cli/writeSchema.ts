import { writeFile } from 'node:fs/promises'
import { printSchema } from 'graphql'
import config from '../../payload.config.ts'
import { buildSchema } from '../http/graphql/buildSchema.ts'
import { defaultLimits } from '../http/graphql/defaultLimits.ts'

/** Writes the schema as it is served: Payload's own command knows nothing of what is changed on it. */
export const writeSchema = async (): Promise<void> => {
  const built = await config
  const { schema } = buildSchema({ config: built, limits: defaultLimits })
  await writeFile(built.graphQL.schemaOutputFile, printSchema(schema))
}
