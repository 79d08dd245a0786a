import type { FlattenedField, Payload } from 'payload'
import type { Who } from '../access/roles.ts'
import { badTexts, badValues } from './badValues.ts'
import type { Attack } from './inspect.ts'
import { routesOf } from './routesOf.ts'

const whos: Who[] = ['anonymous', 'editor', 'organization', 'admin', 'partner', 'keeper']

/** Every parameter that some route knows, and forms of them that go deeper. */
const parameters = [
  ...['where', 'where[id][equals]', 'where[and][0][id][in]', 'where[nope][equals]', 'where[title]'],
  ...['limit', 'page', 'depth', 'sort', 'pagination', 'draft', 'trash', 'autosave', 'data'],
  ...['locale', 'fallback-locale', 'fallbackLocale', 'select', 'select[title]', 'select[nope]'],
  ...['populate', 'populate[media]', 'joins', 'joins[postings]', 'joins[postings][limit]'],
  ...['updatedSince', 'richText', 'unpublishAllLocales', 'publishSpecificLocale', 'flattenLocales'],
  ...['src', 'token', 'prefix', '__proto__[x]', 'nope'],
]

/** The values in turn for whatever is asked `count`th; not in step with any list beside it. */
const inTurn = <T>(values: readonly T[], count: number): T =>
  values[(count + Math.floor(count / 31)) % values.length]!

/** Every part of one list with every part of the others, one combination at a time. */
function* product<A, B, C>(as: A[], bs: B[], cs: C[]): Generator<[A, B, C]> {
  for (const a of as) for (const b of bs) for (const c of cs) yield [a, b, c]
}

/** Each route with each parameter and each class of bad text, and with each of these in its own address. */
export function* attacksByAddress(payload: Payload): Generator<Attack> {
  const routes = routesOf(payload)
  let count = 0
  for (const [{ method, path }, parameter, text] of product(
    routes,
    parameters,
    Object.values(badTexts),
  )) {
    count += 1
    const plain = path.replaceAll(/:\w+\??/g, '0193a0a0-0000-7000-8000-000000000000')
    yield { method, path: `${plain}?${parameter}=${text}`, who: inTurn(whos, count) }
  }
  for (const { method, path } of routes)
    for (const text of Object.values(badTexts).filter(Boolean)) {
      count += 1
      if (path.includes(':'))
        yield { method, path: path.replaceAll(/:\w+\??/g, text), who: inTurn(whos, count) }
    }
}

const pathsOf = (fields: FlattenedField[], before: string[] = []): string[][] =>
  fields.flatMap((field) => {
    const path = [...before, field.name]
    const below = 'flattenedFields' in field && before.length < 2 ? field.flattenedFields : []
    return [path, ...pathsOf(below, path)]
  })

const around = (path: string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value)

/** Each field of each entry, down to the third level, with each class of bad value, as a new entry and as a change. */
export function* attacksByField(payload: Payload): Generator<Attack> {
  const { collections, globals } = payload.config
  const entities = [
    ...collections.map(({ flattenedFields, slug }) => ({ fields: flattenedFields, path: slug })),
    ...globals.map(({ flattenedFields, slug }) => ({
      fields: flattenedFields,
      path: `globals/${slug}`,
    })),
  ]
  let count = 0
  for (const { fields, path } of entities)
    for (const field of pathsOf(fields))
      for (const value of Object.values(badValues)) {
        count += 1
        yield {
          body: JSON.stringify(around(field, value)),
          headers: { 'Content-Type': 'application/json' },
          method: 'POST',
          path: `/api/${path}?${inTurn(['draft=true', '', 'locale=en&draft=true', 'locale=en'], count)}`,
          who: inTurn(['admin', 'editor', 'organization', 'privacy', 'chair'] as const, count),
        }
      }
}
