import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Access, CollectionConfig, TypedUser } from 'payload'
import { askGraphql } from '../../../../test/helpers/askGraphql.ts'
import { askRest } from '../../../../test/helpers/askRest.ts'
import type { MinimalPayload } from '../../../../test/helpers/bootMinimal.ts'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { relationRightsPlugin } from '../../index.ts'

// It boots a Payload, on machines that may be busy.
jest.setTimeout(60_000)

const user = (id: number) => ({ collection: 'users', id }) as unknown as TypedUser
const writer = user(1)
const reader = user(2)
const office = user(3)

const everyone = () => true
const publicOnly: Access = ({ req }) =>
  req.user?.id === office.id || { _status: { equals: 'published' } }

const targets: CollectionConfig = {
  slug: 'targets',
  access: { read: publicOnly },
  defaultPopulate: { name: true },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'secret', type: 'text', hidden: true },
    { name: 'pages', type: 'join', collection: 'pages' as never, on: 'one' },
  ],
  trash: true,
  versions: { drafts: true },
}

const relations = (): CollectionConfig['fields'] => [
  { name: 'one', type: 'relationship', relationTo: 'targets' as never },
  { name: 'many', type: 'relationship', hasMany: true, relationTo: 'targets' as never },
]

const pages: CollectionConfig = {
  slug: 'pages',
  access: {
    read: publicOnly,
    readVersions: everyone,
    update: ({ req }) => (req.user ? { writer: { equals: String(req.user.id) } } : false),
  },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'writer', type: 'text' },
    ...relations(),
    {
      name: 'any',
      type: 'relationship',
      relationTo: ['targets', 'open'] as never,
    },
    { name: 'translated', type: 'relationship', localized: true, relationTo: 'targets' as never },
    { name: 'open', type: 'relationship', relationTo: 'open' as never },
    { name: 'group', type: 'group', fields: relations() },
    {
      name: 'rows',
      type: 'array',
      fields: [{ name: 'inner', type: 'array', fields: relations() }],
    },
    { name: 'parts', type: 'blocks', blocks: [{ slug: 'part', fields: relations() }] },
    { name: 'text', type: 'richText', localized: true },
  ],
  versions: { drafts: true },
}

const open: CollectionConfig = {
  slug: 'open',
  access: { read: everyone },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'secret', type: 'text', hidden: true },
    { name: 'next', type: 'relationship', relationTo: 'targets' as never },
  ],
}

const link = (relationTo: string, value: unknown) => ({
  children: [],
  direction: null,
  fields: { doc: { relationTo, value }, linkType: 'internal', newTab: false },
  format: '',
  id: '65f0f0f0f0f0f0f0f0f0f0f0',
  indent: 0,
  type: 'link',
  version: 3,
})
const rich = (...children: unknown[]) => ({
  root: {
    children: [{ children, direction: null, format: '', indent: 0, type: 'paragraph', version: 1 }],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

type Doc = Record<string, unknown> & { id: number }

let minimal: MinimalPayload
let page: Doc
let shown: Doc
let hidden: Doc

const rest = (path: string) => askRest({ key: minimal.key, path, payload: minimal.payload })
const create = async (collection: string, data: object) =>
  (await minimal.payload.create({
    collection: collection as never,
    data: data as never,
  })) as unknown as Doc
const refs = (both: [Doc, Doc]) => ({ many: both.map(({ id }) => id), one: both[0].id })
const read = async (user: TypedUser | undefined) =>
  (await minimal.payload.findByID({
    collection: 'pages' as never,
    depth: 0,
    id: page.id,
    overrideAccess: false,
    ...(user && { user }),
  })) as unknown as Doc

const boot = () =>
  bootPlugin({
    collections: [targets, pages, open],
    editor: lexicalEditor(),
    globals: [
      {
        slug: 'site',
        access: { read: everyone, update: ({ req }) => Boolean(req.user) },
        fields: [...relations(), { name: 'text', type: 'richText' }],
      },
    ],
    localization: { defaultLocale: 'de', locales: ['de', 'en'] },
    plugins: [relationRightsPlugin()],
  })

beforeAll(async () => {
  minimal = await boot()
  shown = await create('targets', { _status: 'published', name: 'Gezeigt' })
  hidden = await create('targets', { _status: 'draft', name: 'Verborgen', secret: 'x' })
  const both = refs([hidden, shown])
  const openOne = await create('open', { name: 'Offen', next: hidden.id })
  page = await create('pages', {
    _status: 'published',
    any: { relationTo: 'targets', value: hidden.id },
    group: both,
    open: openOne.id,
    parts: [{ blockType: 'part', ...both }],
    rows: [{ inner: [both] }],
    text: rich(link('targets', hidden.id), link('targets', shown.id)),
    title: 'Seite',
    translated: hidden.id,
    writer: '1',
    ...both,
  })
  await minimal.payload.updateGlobal({
    data: { ...both, text: rich(link('targets', hidden.id)) } as never,
    slug: 'site' as never,
    // Payload lets only link to what the writer may read.
    user: office,
  })
})
afterAll(() => minimal.stop())

describe('relation-rights, in answers', () => {
  const gone = { many: [expect.anything()], one: null }

  it.each([0, 1, 2])('should give null for what may not be read, at depth %i', async (depth) => {
    const { body } = await rest(`/pages/${page.id}?depth=${depth}`)
    expect(body).toMatchObject({ ...gone, any: null, group: gone, parts: [gone], translated: null })
    expect(body.rows).toMatchObject([{ inner: [gone] }])
    const list = await rest(`/pages?depth=${depth}`)
    expect(list.body.docs).toMatchObject([{ ...gone, group: gone, rows: [{ inner: [gone] }] }])
    expect(JSON.stringify([body, list.body])).not.toContain('Verborgen')
  })

  it('should give null in links of a rich text, over REST and GraphQL', async () => {
    const values = (text: unknown) =>
      (text as ReturnType<typeof rich>).root.children[0]!.children.map(
        (node) => (node as ReturnType<typeof link>).fields.doc.value,
      )
    const { body } = await rest(`/pages/${page.id}?depth=0`)
    expect(values(body.text)).toEqual([null, shown.id])
    const { data } = await askGraphql({
      payload: minimal.payload,
      query: `{ Page(id: ${JSON.stringify(page.id)}) { text one { id } many { id } } }`,
    })
    const entry = data!.Page as Doc
    expect(values(entry.text)).toEqual([null, expect.objectContaining({ id: shown.id })])
    expect(entry).toMatchObject({ many: [{ id: shown.id }], one: null })
  })

  it('should give null in every language and in versions', async () => {
    const { body } = await rest(`/pages/${page.id}?depth=0&locale=all`)
    expect(body).toMatchObject({ translated: { de: null }, ...gone })
    const versions = await rest('/pages/versions?depth=0')
    expect(versions.body.docs).toMatchObject([{ parent: page.id, version: gone }])
  })

  it('should give null in globals, but not to who may save them', async () => {
    expect((await rest('/globals/site?depth=0')).body).toMatchObject(gone)
    const own = await minimal.payload.findGlobal({
      depth: 0,
      overrideAccess: false,
      slug: 'site' as never,
      user: reader,
    })
    expect(own).toMatchObject({ one: hidden.id })
  })

  it('should give null below a populated entry', async () => {
    const { body } = await rest(`/pages/${page.id}?depth=1`)
    expect(body.open).toMatchObject({ name: 'Offen', next: null })
  })

  it('should give what is in the trash to nobody who may not save the entry', async () => {
    const binned = await create('targets', { _status: 'published', name: 'Weg' })
    const other = await create('pages', { _status: 'published', one: binned.id })
    await minimal.payload.update({
      collection: 'targets' as never,
      data: { deletedAt: new Date().toISOString() } as never,
      id: binned.id,
    })
    expect((await rest(`/pages/${other.id}?depth=0`)).body.one).toBeNull()
  })

  it('should leave the ids to who may save the entry, to who may read them and to code with all rights', async () => {
    expect(await read(undefined)).toMatchObject({ one: null })
    expect(await read(reader)).toMatchObject({ one: null })
    expect(await read(writer)).toMatchObject({ many: [hidden.id, shown.id], one: hidden.id })
    expect(await read(office)).toMatchObject({ many: [hidden.id, shown.id], one: hidden.id })
    const all = await minimal.payload.findByID({
      collection: 'pages' as never,
      depth: 0,
      id: page.id,
    })
    expect(all).toMatchObject({ many: [hidden.id, shown.id], one: hidden.id })
  })
})

describe('relation-rights, in queries', () => {
  it.each([
    'where[one.name][like]=Verb',
    'where[or][0][one.name][like]=Verb',
    'where[many.name][like]=Verb',
    'where[rows.inner.one.name][like]=Verb',
    'where[title][equals]=Seite&where[one.name][not_like]=Gezeigt',
  ])('should find nothing behind a relation to what is hidden by %s', async (query) => {
    for (const path of [`/pages?${query}`, `/pages?${query}&draft=true`])
      expect([path, (await rest(path)).body.totalDocs]).toEqual([path, 0])
  })

  const foundBy = async (query: string): Promise<unknown[]> => {
    const found = async (draft: string) =>
      (await rest(`/pages?where[id][equals]=${page.id}&${query}${draft}`)).body.totalDocs
    return [await found(''), await found('&draft=true')]
  }

  it.each([
    'one',
    'one.id',
    'many',
    'group.one',
    'rows.inner.one',
    'rows.inner.many',
    'parts.one',
    'translated',
    'translated.en',
    'open.next',
  ])('should answer by the id of %s as if nothing led to what is hidden', async (path) => {
    const [one, other] = [hidden.id, shown.id]
    // Of the form that the database takes.
    const none = minimal.payload.db.defaultIDType === 'number' ? 999 : '0'.repeat(24)
    for (const condition of [`[equals]=${one}`, `[in]=${one},${none}`, `[in][0]=${one}`])
      expect([condition, await foundBy(`where[${path}]${condition}`)]).toEqual([condition, [0, 0]])
    expect(await foundBy(`where[or][0][${path}][equals]=${one}`)).toEqual([0, 0])
    expect(await foundBy(`where[${path}][not_equals]=${one}`)).toEqual([1, 1])
    expect(await foundBy(`where[${path}][not_in]=${one},${none}`)).toEqual([1, 1])
    if (/many/.test(path))
      expect(await foundBy(`where[${path}][in]=${one},${other}`)).toEqual([1, 1])
  })

  it('should answer by ids of one of several kinds of entries, and in joins', async () => {
    const kind = `where[any][equals][relationTo]=targets&where[any][equals][value]=${hidden.id}`
    expect(await foundBy(kind)).toEqual([0, 0])
    const joined = async (path: string, id: number) => {
      const query = `joins[pages][where][${path}][equals]=${id}`
      const { body } = await rest(`/targets/${shown.id}?${query}`)
      return (body.pages as { docs: unknown[] }).docs.length
    }
    await minimal.payload.update({
      collection: 'pages' as never,
      data: { one: shown.id } as never,
      id: page.id,
    })
    expect([await joined('many', shown.id), await joined('many', hidden.id)]).toEqual([1, 0])
    await minimal.payload.update({
      collection: 'pages' as never,
      data: { one: hidden.id } as never,
      id: page.id,
    })
  })

  it('should find by the id of what may be read, and with all rights by any', async () => {
    expect(await foundBy(`where[many][equals]=${shown.id}`)).toEqual([1, 1])
    const { totalDocs } = await minimal.payload.find({
      collection: 'pages' as never,
      where: { one: { equals: hidden.id } },
    })
    expect(totalDocs).toBe(1)
    const { totalDocs: counted } = await minimal.payload.count({
      collection: 'pages' as never,
      overrideAccess: false,
      where: { one: { equals: hidden.id } },
    })
    expect(counted).toBe(0)
    expect(await foundBy('where[one][exists]=true')).toEqual([1, 1])
  })

  it('should find what the reader may read behind a relation', async () => {
    for (const path of ['many.name', 'rows.inner.many.name', 'open.name'])
      for (const draft of ['', '&draft=true']) {
        const query = `where[${path}][like]=${path === 'open.name' ? 'Offen' : 'Gez'}${draft}`
        expect([query, (await rest(`/pages?${query}`)).body.totalDocs]).toEqual([query, 1])
      }
  })

  it.each([
    'one.name',
    '-one.name',
    'one.secret',
    'open.secret',
    'open.next.name',
    'title,one.name',
  ])('should refuse an order by %s', async (sort) => {
    for (const path of [`/pages?sort=${sort}`, `/pages?draft=true&sort=${sort}`]) {
      const { body, status } = await rest(path)
      expect([path, status]).toEqual([path, 400])
      expect(JSON.stringify(body)).toMatch(/cannot be queried/)
    }
  })

  it('should refuse an order of versions and of joins', async () => {
    expect((await rest('/pages/versions?sort=version.one.name')).status).toBe(400)
    const { errors } = await askGraphql({
      payload: minimal.payload,
      query: '{ Targets { docs { pages(sort: "title,one__name") { docs { id } } } } }',
    })
    expect(errors?.[0]?.message).toMatch(/cannot be queried/)
  })

  it('should order by what the reader may read as a whole', async () => {
    for (const sort of ['open.name', 'title', 'one', 'open.id', 'nope'])
      expect([sort, (await rest(`/pages?sort=${sort}`)).status]).toEqual([sort, 200])
    const { docs } = await minimal.payload.find({
      collection: 'pages' as never,
      overrideAccess: false,
      sort: 'one.name',
      user: office,
    })
    expect(docs.length).toBeGreaterThan(0)
  })
})

it('should name an excluded slug that is none', () => {
  expect(() => relationRightsPlugin({ exclude: ['nope'] })({} as never)).toThrow(/"nope"/)
})
