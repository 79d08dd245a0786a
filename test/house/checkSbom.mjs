import { readFileSync } from 'node:fs'
import { runNpm } from './runNpm.mjs'

/** Whether `npm sbom` gives a bill of materials that names every dependency of the product. */
export const checkSbom = async () => {
  const { code, errors, output } = await runNpm([
    // With `--omit dev` npm leaves out what a package for development needs too.
    ...['sbom', '--sbom-format', 'cyclonedx'],
  ])
  if (code !== 0) return { code, output: errors }
  const named = new Set(JSON.parse(output).components.map(({ 'bom-ref': ref }) => ref))
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const missing = Object.entries(dependencies)
    .map(([name, version]) => `${name}@${version}`)
    .filter((name) => !named.has(name))
  return { code: missing.length > 0 ? 1 : 0, output: `missing in the SBOM: ${missing.join(', ')}` }
}
