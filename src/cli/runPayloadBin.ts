import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Runs one of Payload's own commands on the compiled config; ends the process where it fails. */
export const runPayloadBin = ({
  args,
  bin = 'payload',
}: {
  args: string[]
  /** The package that has the command. @default 'payload' */
  bin?: '@payloadcms/graphql' | 'payload'
}): void => {
  const config = path.resolve(process.env.COMPILED_FOLDER ?? 'dist', 'payload.config.js')
  const { status } = spawnSync(
    process.execPath,
    [
      '--import',
      './src/start/loadLexical.mjs',
      `node_modules/${bin}/bin.js`,
      ...args,
      '--disable-transpile',
    ],
    {
      env: {
        ...process.env,
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
        PAYLOAD_CONFIG_PATH: config,
        PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'only-for-generated-files',
      },
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}
