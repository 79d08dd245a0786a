import { spawnSync } from 'node:child_process'

/** `npm run generate`: everything that is derived from the config — types, GraphQL schema, import map. */
const commands = [
  ['node_modules/payload/bin.js', 'generate:types'],
  ['node_modules/@payloadcms/graphql/bin.js', 'generate:schema'],
  ['node_modules/payload/bin.js', 'generate:importmap'],
]

for (const command of commands) {
  const { status } = spawnSync(process.execPath, command, {
    env: {
      ...process.env,
      LOG_LEVEL: 'warn',
      PAYLOAD_CONFIG_PATH: 'payload.config.ts',
      PAYLOAD_SECRET: 'generate',
    },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
