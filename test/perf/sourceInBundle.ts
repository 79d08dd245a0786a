import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'

/** Says from which file a place of the bundle comes, by its line and column from 0. */
export const sourceInBundle = (
  file: string,
): ((place: { column: number; line: number }) => string | undefined) => {
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
  return ({ column, line }) => {
    const entry = map.findEntry(line, column)
    return 'originalSource' in entry
      ? path.join(path.dirname(file), entry.originalSource)
      : undefined
  }
}
