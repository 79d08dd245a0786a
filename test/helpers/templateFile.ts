import path from 'node:path'

/** The migrated, empty database from which tests copy. */
export const templateFile = (): string => path.resolve('.cache/test/template.sqlite')
