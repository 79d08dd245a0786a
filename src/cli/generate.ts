import { runPayloadBin } from './runPayloadBin.ts'

process.env.LOG_LEVEL ??= 'warn'
process.env.PAYLOAD_SECRET ??= 'only-for-generated-files'

/** `npm run generate`: everything that is derived from the config — types, GraphQL schema, import map. */
runPayloadBin({ args: ['generate:types'] })
const { writeSchema } = await import('./writeSchema.ts')
await writeSchema()
runPayloadBin({ args: ['generate:importmap'] })
