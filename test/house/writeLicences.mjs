import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { listLicences } from './listLicences.mjs'

/** `npm run licences`: what the product is installed with, by licence; `--check` only compares. */
const file = 'docs/licences.md'

/** Licences that put no duty on who runs the product or changes it, beyond naming the authors. */
const free = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'],
  ...['Python-2.0', 'WTFPL'],
]

/** The others, each with what it means here. */
const explained = {
  'CC-BY-4.0': 'data about browsers, which the build of the admin reads',
  'LGPL-3.0-or-later': 'libvips, which sharp makes pictures with: a library of its own, unchanged',
}

/** The names in an SPDX expression; of several at choice one that is free is enough. */
const needed = (expression) =>
  expression.replaceAll(/[()]/g, '').replaceAll('Apache 2.0', 'Apache-2.0').split(' AND ')
const isAllowed = (expression) =>
  needed(expression).every((part) =>
    part.split(' OR ').some((name) => free.includes(name) || name in explained),
  )

const licences = listLicences()
const refused = [...licences].filter(([licence]) => !isAllowed(licence))
if (refused.length > 0) {
  console.error(
    refused.map(([licence, packages]) => `${licence}: ${packages.join(', ')}`).join('\n'),
    '\nThese licences are neither free of duties nor explained in test/house/writeLicences.mjs.',
  )
  process.exit(1)
}

const sections = [...licences].map(([licence, packages]) => {
  const why = Object.keys(explained).find((name) => needed(licence).includes(name))
  return `## ${licence} (${packages.length})\n\n${why ? `${explained[why]}\n\n` : ''}${packages.map((name) => `\`${name}\``).join(', ')}`
})
const text = await format(
  `# Licences\n\nThe packages that the product is installed with, the binaries for other platforms included, by what they state
themselves. Written by \`npm run licences\`, which also refuses a licence that nobody has looked at.\n\n${sections.join('\n\n')}\n`,
  { ...(await resolveConfig(file)), filepath: file },
)
const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text
if (process.argv.includes('--check')) {
  if (!isCurrent) console.error(`${file} is not current: npm run licences`)
  process.exitCode = isCurrent ? 0 : 1
} else {
  writeFileSync(file, text)
}
