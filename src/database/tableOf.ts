import { snakeCase } from './snakeCase.ts'

type Adapter = { tableNameMap: Map<string, string>; versionsSuffix?: string }

/** The name of the SQLite table of a collection or global, or of its versions. */
export const tableOf = ({
  adapter,
  isVersions = false,
  slug,
}: {
  adapter: Adapter
  isVersions?: boolean
  slug: string
}): string | undefined => {
  const name = snakeCase(slug)
  return adapter.tableNameMap.get(isVersions ? `_${name}${adapter.versionsSuffix}` : name)
}
