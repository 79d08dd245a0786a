import { runPayloadBin } from './runPayloadBin.ts'

/** `npm run generate`: everything that is derived from the config — types, GraphQL schema, import map. */
runPayloadBin({ args: ['generate:types'] })
runPayloadBin({ args: ['generate:schema'], bin: '@payloadcms/graphql' })
runPayloadBin({ args: ['generate:importmap'] })
