import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runStep } from '../../src/start/runStep.mjs'

const SHARED = [
  'collections',
  'plugins',
  'src',
  'package.json',
  'payload.config.ts',
  'tsconfig.json',
]
const OWN = 'test/perf/stock'

/**
 * Builds what a user would run instead, and gives its folder: the same config in Payload's own layout, a Next app whose
 * route handlers are Payload's and whose database adapter is Payload's without the writer queue. It lies below the project,
 * so that both take their packages from one place.
 */
export const buildStock = async (): Promise<string> => {
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync(path.resolve('.cache', 'bench-stock-'))
  for (const name of SHARED) cpSync(name, path.join(folder, name), { recursive: true })
  cpSync(OWN, path.join(folder, OWN), { recursive: true })
  cpSync(path.join(OWN, 'api'), path.join(folder, 'src/app/(payload)/api'), { recursive: true })
  cpSync(path.join(OWN, 'next.config.mjs'), path.join(folder, 'next.config.mjs'))
  writeFileSync(
    path.join(folder, 'src/database/index.ts'),
    `export { database } from '../../${OWN}/database.ts'\n`,
  )
  await runStep(
    'Building the stock app',
    [path.resolve('node_modules/next/dist/bin/next'), 'build', folder],
    {
      env: {
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        PAYLOAD_SECRET: 'only-while-building-never-in-use',
      },
    },
  )
  return folder
}
