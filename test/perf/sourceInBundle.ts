import { readFileSync } from 'node:fs'

/** The comment that esbuild writes ahead of each module; `loadLate.mjs` marks what it has loaded at its first use. */
const MODULE = /^\s*\/\/ ((?:node_modules|src|plugins|collections)\/\S+?\.\w+)(?:\?now)?$/

/** Says from which file a line of the bundle comes, by its number from 0. */
export const sourceInBundle = (file: string): ((line: number) => string | undefined) => {
  const sources: (string | undefined)[] = []
  let source: string | undefined
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    source = MODULE.exec(text)?.[1] ?? source
    sources.push(source)
  }
  return (line) => sources[line]
}
