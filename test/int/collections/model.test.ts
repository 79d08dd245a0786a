import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { collections as every } from '../../../collections/index.ts'
import { globals } from '../../../collections/globals.ts'

type Named = { field: Field; path: string }
type Tab = { fields: Field[]; label?: unknown; name?: string }

/** Every field of the own collections and globals, those within others too; a tab counts as a field. */
const walk = (fields: Field[], parent: string): Named[] =>
  fields.flatMap((field) => {
    const path = 'name' in field && field.name ? `${parent}.${field.name}` : parent
    const inner = 'fields' in field ? walk(field.fields, path) : []
    const tabs = 'tabs' in field ? (field.tabs as Tab[]) : []
    const inTabs = tabs.flatMap((tab) => {
      const tabPath = tab.name ? `${path}.${tab.name}` : path
      const asField = { ...tab, name: tab.name ?? 'tab', type: 'tab' } as unknown as Field
      return [{ field: asField, path: `${path}[tab]` }, ...walk(tab.fields, tabPath)]
    })
    return [{ field, path }, ...inner, ...inTabs]
  })

/** A ledger that the admin does not show has no readers to label anything for. */
const collections = every.filter(({ admin }) => admin?.hidden !== true)
const all = [...collections, ...globals]
const fields = all.flatMap((one) => walk(one.fields, one.slug))

const isBoth = (text: unknown): boolean => {
  const { de, en } = (text ?? {}) as { de?: unknown; en?: unknown }
  return [de, en].every((one) => typeof one === 'string' && one.trim() !== '')
}

/** Places whose text for people is missing in German or English. */
const missing = (texts: [string, unknown][]): string[] =>
  texts.filter(([, text]) => !isBoth(text)).map(([path]) => path)

describe('the content model', () => {
  it('should name every collection in German and English, with a group', () => {
    expect(
      missing([
        ...collections.flatMap(({ admin, labels, slug }): [string, unknown][] => [
          [`${slug} singular`, labels?.singular],
          [`${slug} plural`, labels?.plural],
          [`${slug} group`, admin?.group],
        ]),
        ...globals.flatMap(({ admin, label, slug }): [string, unknown][] => [
          [slug, label],
          [`${slug} group`, admin?.group],
        ]),
      ]),
    ).toEqual([])
  })

  it('should label every field that people see in German and English', () => {
    const seen = fields.filter(({ field }) => {
      const isLayout = field.type === 'row' || field.type === 'tabs' || field.type === 'ui'
      const isHidden = Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden)
      return !isLayout && !isHidden && 'name' in field && field.name !== 'id'
    })
    expect(seen.length).toBeGreaterThan(100)
    expect(
      missing(seen.map(({ field, path }) => [path, 'label' in field ? field.label : undefined])),
    ).toEqual([])
  })

  it('should give every option and every help text in German and English', () => {
    const options = fields.flatMap(({ field, path }) =>
      'options' in field
        ? field.options.map((one): [string, unknown] =>
            typeof one === 'string'
              ? [`${path}: ${one}`, undefined]
              : [`${path}: ${one.value}`, one.label],
          )
        : [],
    )
    const descriptions = [
      ...fields.map(({ field, path }): [string, unknown] => [
        path,
        field.admin && 'description' in field.admin ? field.admin.description : undefined,
      ]),
      ...all.map(({ admin, slug }): [string, unknown] => [slug, admin?.description]),
    ].filter(([, text]) => text !== undefined)
    expect(options.length).toBeGreaterThan(50)
    expect(missing([...options, ...descriptions])).toEqual([])
  })

  it('should store choices in ASCII', () => {
    const values = fields.flatMap(({ field }) =>
      'options' in field
        ? field.options.map((one) => (typeof one === 'string' ? one : one.value))
        : [],
    )
    expect(values.filter((value) => !/^[a-z0-9-]+$/.test(value))).toEqual([])
  })

  it('should ask nobody for nationality, residence status, origin, religion or gender', () => {
    const special =
      /nationalit|citizenship|staatsangeh|residence|aufenthalt|origin(?!al)|herkunft|ethnic|religion|gender|geschlecht|mothertongue|muttersprache/i
    expect(
      fields.map(({ path }) => path).filter((path) => special.test(path.replace(/-/g, ''))),
    ).toEqual([])
  })

  it('should hold no field that loads its editor from another host', () => {
    expect(fields.filter(({ field }) => field.type === 'json' || field.type === 'code')).toEqual([])
  })

  it('should index what lists are filtered and sorted by', () => {
    const wanted = [
      'postings.kind', 'postings.provider', 'postings.board', 'postings.deadline',
      'postings.expiresAt', 'postings.filledAt', 'postings.workplace.municipality',
      'postings.author', 'member-organizations.membership', 'municipalities.ags',
      'municipalities.kind', 'municipalities.district', 'documents.visibility',
    ] // prettier-ignore
    const indexed = fields
      .filter(({ field }) => 'index' in field && field.index)
      .map(({ path }) => path)
    expect(indexed).toEqual(expect.arrayContaining(wanted))
  })
})
