import { auditPackages } from './auditPackages.mjs'
import { checkSbom } from './checkSbom.mjs'
import { findStaleFiles } from './findStaleFiles.mjs'
import { run } from './run.mjs'

const tool = (name, args) => ({ name, check: () => run(args) })

/** What the house holds itself to, beside its tests. Each counts as one. */
export const checks = [
  tool('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  tool('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  tool('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  tool('dependency rules', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
    ...['payload.config.ts', 'collections', 'plugins', 'src'],
  ]),
  tool('lock file complete', ['test/house/completeLockfile.mjs', '--check']),
  tool('dependencies with a reason', ['test/house/checkDependencies.mjs']),
  tool('licences', ['test/house/writeLicences.mjs', '--check']),
  { name: 'bill of materials', check: checkSbom },
  { name: 'known faults of packages', check: auditPackages },
  { name: 'generated files current', check: findStaleFiles },
  tool('build', ['src/start.cjs', '--build']),
]
