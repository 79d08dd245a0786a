import { type BaseDatabaseAdapter, type FlattenedField, ValidationError } from 'payload'
import { snakeCase } from './snakeCase.ts'

type Failure = { cause?: unknown; code?: unknown; message?: string }

const messages = {
  de: 'Eine Zeile trägt die Kennung (id) einer Zeile eines anderen Eintrags. Bitte die Kennung weglassen.',
  en: 'A row carries the id of a row of another entry. Leave the id out.',
}

/**
 * Rows of arrays have ids of their own, which SQLite keeps unique over all entries. Payload translates only unique
 * indexes, so an entry copied with the ids of its rows failed as a 500; here it is refused at the field.
 */
export const refuseTakenRowIds = (adapter: BaseDatabaseAdapter): void => {
  const [create, updateOne] = [adapter.create.bind(adapter), adapter.updateOne.bind(adapter)]
  const refuse = (error: unknown, { collection, req }: Parameters<typeof create>[0]): never => {
    const table = takenIn(error)
    if (!table) throw error
    const { flattenedFields } = adapter.payload.collections[collection]?.config ?? {}
    const path = fieldOf({ collection, fields: flattenedFields ?? [], table })
    const message = messages[req?.i18n?.language === 'de' ? 'de' : 'en']
    throw new ValidationError({ collection, errors: [{ message, path }], req }, req?.t)
  }
  adapter.create = (args) => create(args).catch((error) => refuse(error, args))
  adapter.updateOne = (args) => updateOne(args).catch((error) => refuse(error, args))
}

const takenIn = (error: unknown): string | undefined => {
  const { cause, code, message } = (error ?? {}) as Failure
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
    return /UNIQUE constraint failed: (\w+)\.id/.exec(message ?? '')?.[1]
  return cause ? takenIn(cause) : undefined
}

/** The array of the entry in whose table, or a table below it, the id is taken; `id` where it is the entry's own. */
const fieldOf = ({
  collection,
  fields,
  table,
}: {
  collection: string
  fields: FlattenedField[]
  table: string
}): string => {
  const rest = table.slice(snakeCase(collection).length + 1)
  const field = fields.find(
    ({ name }) => rest === snakeCase(name) || rest.startsWith(`${snakeCase(name)}_`),
  )
  return field?.name ?? 'id'
}
