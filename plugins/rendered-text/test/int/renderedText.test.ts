import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  lexicalEditor,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { graphql, type GraphQLSchema } from 'graphql'
import {
  type CollectionConfig,
  type CollectionSlug,
  createLocalReq,
  type Field,
  type GlobalSlug,
  type Payload,
  ValidationError,
} from 'payload'
import type { MinimalPayload } from '../../../../test/helpers/bootMinimal.ts'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { renderedTextPlugin } from '../../index.ts'
import { lexical } from '../helpers/lexical.ts'

const { internal, paragraph, root } = lexical
const pages = 'pages' as CollectionSlug
const settings = 'settings' as GlobalSlug

const rich = (name: string, own: object = {}): Field =>
  ({ name, type: 'richText', ...own }) as Field

const collections: CollectionConfig[] = [
  {
    slug: pages,
    access: {
      read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }),
      readVersions: () => true,
    },
    fields: [
      { name: 'title', type: 'text' },
      { name: 'slug', type: 'text' },
      rich('body', { localized: true }),
      rich('internal', {
        access: { read: ({ req }: { req: { user: unknown } }) => Boolean(req.user) },
      }),
      rich('raw'),
      { name: 'group', type: 'group', fields: [rich('intro')] },
      { name: 'rows', type: 'array', fields: [rich('note'), { name: 'label', type: 'text' }] },
      {
        name: 'layout',
        type: 'blocks',
        blocks: [
          { slug: 'quote', fields: [{ name: 'by', type: 'text' }, rich('words')] },
          { slug: 'plain', fields: [{ name: 'by', type: 'text' }] },
        ],
      },
      {
        type: 'tabs',
        tabs: [
          { name: 'more', fields: [rich('end')] },
          { label: 'x', fields: [rich('flat')] },
        ],
      },
      { name: 'related', type: 'relationship', relationTo: pages },
    ],
    graphQL: { pluralName: 'Pages', singularName: 'Page' },
    versions: { drafts: true },
  },
  { slug: 'media', access: { read: () => true }, fields: [], upload: true },
  { slug: 'users', auth: true, fields: [] },
]

describe('rendered text', () => {
  let minimal: MinimalPayload
  let payload: Payload
  let schema: GraphQLSchema
  let conversions = 0
  beforeAll(async () => {
    minimal = await bootPlugin({
      collections,
      editor: lexicalEditor({
        features: ({ defaultFeatures }) => [
          ...defaultFeatures,
          EXPERIMENTAL_TableFeature(),
          UploadFeature(),
          BlocksFeature({ blocks: [{ slug: 'note', fields: [{ name: 'a', type: 'text' }] }] }),
        ],
      }),
      globals: [
        {
          slug: settings,
          access: { read: () => true, readVersions: () => true },
          fields: [rich('imprint'), { name: 'name', type: 'text' }],
          graphQL: { name: 'Settings' },
          versions: true,
        },
      ],
      localization: { defaultLocale: 'de', fallback: true, locales: ['de', 'en'] },
      plugins: [
        renderedTextPlugin({
          converters: {
            paragraph: async ({ node, nodesToHTML }) => {
              conversions++
              return `<p>${(await nodesToHTML({ nodes: node.children })).join('')}</p>`
            },
          },
          exclude: ['pages.raw'],
          serverURL: 'https://cms.example.org',
        }),
      ],
    })
    payload = minimal.payload
    schema = (configToSchema(payload.config) as { schema: GraphQLSchema }).schema
  })
  afterAll(() => minimal.stop())
  beforeEach(async () => {
    await payload.delete({ collection: pages, where: { id: { exists: true } } })
    conversions = 0
  })

  const text = (words: string) => root(paragraph(words))
  const create = async (data: object, options: object = {}) => {
    const doc = await payload.create({
      collection: pages,
      data: { _status: 'published', ...data },
      ...options,
    } as never)
    return doc as unknown as { id: number } & Record<string, unknown>
  }
  const get = async (path: string) => {
    const response = await minimal.request(path)
    return { body: (await response.json()) as Record<string, unknown>, status: response.status }
  }
  const ask = async (source: string, user?: object) => {
    const req = await createLocalReq({ user: user as never }, payload)
    req.payloadAPI = 'GraphQL'
    const { data, errors } = await graphql({ contextValue: { headers: {}, req }, schema, source })
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data)) as Record<string, unknown>
  }
  const everywhere = () => ({
    body: text('B'),
    flat: text('F'),
    group: { intro: text('G') },
    layout: [
      { blockType: 'plain', by: 'p' },
      { blockType: 'quote', by: 'q', words: text('Q') },
    ],
    more: { end: text('M') },
    rows: [{ label: 'l', note: text('R') }],
  })

  describe('in REST', () => {
    it('should cost nothing and give nothing unless asked for', async () => {
      const { id } = await create(everywhere())
      const { body } = await get(`/pages/${id}?depth=0`)
      expect(body.body).toMatchObject({ root: {} })
      expect(JSON.stringify(body)).not.toMatch(/Html|Text"/)
      await get(`/pages?select[body]=true`)
      expect(conversions).toBe(0)
    })

    it('should render what `select` names, and not deliver the rich text for it', async () => {
      const { id } = await create({ ...everywhere(), title: 'T' })
      const { body } = await get(`/pages/${id}?select[bodyHtml]=true&select[title]=true`)
      expect(body).toEqual({ bodyHtml: '<p>B</p>', id, title: 'T' })
      expect(conversions).toBe(1)
      const both = await get(`/pages?select[bodyText]=true&select[body]=true`)
      expect(both.body.docs).toEqual([
        { body: expect.objectContaining({ root: expect.anything() }), bodyText: 'B', id },
      ])
      expect(conversions).toBe(1)
    })

    it('should render at every depth by `select`', async () => {
      const { id } = await create(everywhere())
      const select = [
        'select[group][introHtml]=true',
        'select[rows][noteText]=true',
        'select[layout][quote][wordsHtml]=true',
        'select[more][endHtml]=true',
        'select[flatText]=true',
      ].join('&')
      const { body } = await get(`/pages/${id}?${select}`)
      expect(body).toEqual({
        flatText: 'F',
        group: { introHtml: '<p>G</p>' },
        id,
        layout: [
          { blockType: 'plain', id: expect.anything() },
          { blockType: 'quote', id: expect.anything(), wordsHtml: '<p>Q</p>' },
        ],
        more: { endHtml: '<p>M</p>' },
        rows: [{ id: expect.anything(), noteText: 'R' }],
      })
    })

    it('should render everything by the parameter richText', async () => {
      const { id } = await create(everywhere())
      const { body } = await get(`/pages/${id}?richText=html,text`)
      expect(body).toMatchObject({
        bodyHtml: '<p>B</p>',
        bodyText: 'B',
        flatHtml: '<p>F</p>',
        group: { introHtml: '<p>G</p>', introText: 'G' },
        layout: [{}, { wordsHtml: '<p>Q</p>' }],
        more: { endText: 'M' },
        rows: [{ noteHtml: '<p>R</p>' }],
      })
      expect((await get(`/pages/${id}?richText=text`)).body).not.toHaveProperty('bodyHtml')
      const narrow = await get(`/pages/${id}?richText=text&select[body]=true`)
      expect(Object.keys(narrow.body).sort()).toEqual(['body', 'bodyText', 'id'])
    })

    it('should render related entries by `populate` and by the parameter', async () => {
      const target = await create({ body: text('Ziel') })
      const { id } = await create({ related: target.id })
      const populated = await get(`/pages/${id}?depth=1&populate[pages][bodyHtml]=true`)
      expect(populated.body.related).toEqual({ bodyHtml: '<p>Ziel</p>', id: target.id })
      const all = await get(`/pages/${id}?depth=1&richText=text`)
      expect(all.body.related).toMatchObject({ bodyText: 'Ziel' })
    })

    it('should render each locale with locale=all, and the fallback where Payload falls back', async () => {
      const { id } = await create({ body: text('deutsch') })
      expect((await get(`/pages/${id}?locale=en&select[bodyText]=true`)).body.bodyText).toBe(
        'deutsch',
      )
      await payload.update({
        collection: pages,
        data: { body: text('english') } as never,
        id,
        locale: 'en' as never,
      })
      expect((await get(`/pages/${id}?locale=en&select[bodyText]=true`)).body.bodyText).toBe(
        'english',
      )
      expect((await get(`/pages/${id}?locale=all&select[bodyText]=true`)).body.bodyText).toEqual({
        de: 'deutsch',
        en: 'english',
      })
    })

    it('should render the answer to a write', async () => {
      const doc = await create({ body: text('neu') }, { select: { bodyHtml: true } })
      expect(doc).toEqual({ bodyHtml: '<p>neu</p>', id: doc.id })
    })

    it('should render versions, in lists and alone', async () => {
      const { id } = await create(everywhere())
      type Version = { id: number; version: Record<string, unknown> }
      const versions = async (query: string): Promise<[Version, Version]> => {
        const list = (await get(`/pages/versions?where[parent][equals]=${id}&${query}`)).body
        const [listed] = list.docs as [Version]
        return [listed, (await get(`/pages/versions/${listed.id}?${query}`)).body as Version]
      }
      const plain = await versions('depth=0')
      expect(JSON.stringify(plain)).not.toMatch(/Html|Text"/)
      expect(conversions).toBe(0)
      for (const { version } of await versions('richText=html,text'))
        expect(version).toMatchObject({
          bodyHtml: '<p>B</p>',
          bodyText: 'B',
          layout: [{}, { wordsText: 'Q' }],
          rows: [{ noteHtml: '<p>R</p>' }],
        })
      for (const { version } of await versions(
        'select[version][bodyHtml]=true&select[version][group][introText]=true',
      )) {
        expect(version).toMatchObject({ bodyHtml: '<p>B</p>', group: { introText: 'G' } })
        expect(version).not.toHaveProperty('body')
        expect(version.group).not.toHaveProperty('intro')
        expect(version).not.toHaveProperty('bodyText')
      }
    })

    it('should leave an excluded field alone', async () => {
      const { id } = await create({ raw: text('roh') })
      const { body } = await get(`/pages/${id}?richText=html`)
      expect(body).toHaveProperty('raw')
      expect(body).not.toHaveProperty('rawHtml')
    })

    it('should show nobody more than the rich text itself', async () => {
      const { id } = await create({ internal: text('geheim') })
      const named = await get(`/pages/${id}?select[internalHtml]=true&select[internalText]=true`)
      const all = await get(`/pages/${id}?richText=html,text`)
      expect(JSON.stringify([named, all])).not.toContain('geheim')
      const user = { collection: 'users', id: 1 }
      const seen = await payload.findByID({
        collection: pages,
        id,
        overrideAccess: false,
        select: { internalText: true } as never,
        user: user as never,
      })
      expect(seen).toEqual({ id, internalText: 'geheim' })
    })

    it.each([
      'where[bodyText][equals]=x',
      'where[internalText][like]=g',
      'where[group.introHtml][exists]=true',
    ])('should refuse the query %s', async (query) => {
      await create({ internal: text('geheim') })
      const { body, status } = await get(`/pages?${query}`)
      expect([status, body.totalDocs ?? 0]).toEqual([400, 0])
    })

    it('should not sort by a rendering', async () => {
      await create({ body: text('b'), title: '1' })
      await create({ body: text('a'), title: '2' })
      const up = await get('/pages?sort=bodyText&select[title]=true')
      const down = await get('/pages?sort=-bodyText&select[title]=true')
      expect(up.status).toBeLessThan(500)
      expect(down.body.docs).toEqual(up.body.docs)
    })

    it('should link only to what the reader may read', async () => {
      const open = await create({ slug: 'offen' })
      const closed = await create({ _status: 'draft', slug: 'verborgen' })
      const { id } = await create({
        body: root(paragraph([internal('pages', open.id, 'A'), internal('pages', closed.id, 'B')])),
      })
      for (const depth of [0, 2]) {
        const { body } = await get(`/pages/${id}?richText=html&depth=${depth}`)
        expect(body.bodyHtml).toBe('<p><a href="/pages/offen">A</a>B</p>')
      }
    })
  })

  describe('in GraphQL', () => {
    it('should render what the query selects, with and without select: true', async () => {
      await create({ ...everywhere(), title: 'T' })
      const selection = `{ docs {
        title bodyHtml group { introText } rows { noteHtml } more { endText }
        layout { ... on Quote { wordsHtml } }
      } }`
      const expected = {
        docs: [
          {
            bodyHtml: '<p>B</p>',
            group: { introText: 'G' },
            layout: [{}, { wordsHtml: '<p>Q</p>' }],
            more: { endText: 'M' },
            rows: [{ noteHtml: '<p>R</p>' }],
            title: 'T',
          },
        ],
      }
      expect(await ask(`{ Pages ${selection} }`)).toEqual({ Pages: expected })
      expect(await ask(`{ Pages(select: true) ${selection} }`)).toEqual({ Pages: expected })
    })

    it('should cost only what the query selects', async () => {
      await create(everywhere())
      await ask('{ Pages { docs { body title } } }')
      await ask('{ Pages(select: true) { docs { body bodyText } } }')
      expect(conversions).toBe(0)
      await ask('{ Pages { docs { bodyHtml } } }')
      expect(conversions).toBe(1)
    })

    it('should render related entries and single ones', async () => {
      const target = await create({ body: text('Ziel') })
      const { id } = await create({ related: target.id })
      const related = `{ related { bodyHtml } }`
      for (const args of [`id: ${JSON.stringify(id)}`, `id: ${JSON.stringify(id)}, select: true`])
        expect(await ask(`{ Page(${args}) ${related} }`)).toEqual({
          Page: { related: { bodyHtml: '<p>Ziel</p>' } },
        })
    })

    it('should render versions', async () => {
      const { id } = await create({ body: text('Fassung') })
      const user = { collection: 'users', id: 1 }
      for (const args of ['', '(select: true)'])
        expect(
          await ask(`{ versionsPages${args} { docs { version { bodyHtml } } } }`, user),
        ).toEqual({ versionsPages: { docs: [{ version: { bodyHtml: '<p>Fassung</p>' } }] } })
      const { versionsPages } = (await ask('{ versionsPages { docs { id } } }', user)) as {
        versionsPages: { docs: [{ id: number }] }
      }
      const one = `{ versionPage(id: ${JSON.stringify(versionsPages.docs[0].id)}) { version { bodyText } } }`
      expect(await ask(one, user)).toEqual({ versionPage: { version: { bodyText: 'Fassung' } } })
      await payload.delete({ collection: pages, id })
    })

    it('should show nobody more than the rich text itself', async () => {
      await create({ internal: text('geheim') })
      for (const args of ['', '(select: true)'])
        expect(await ask(`{ Pages${args} { docs { internalHtml internalText } } }`)).toEqual({
          Pages: { docs: [{ internalHtml: null, internalText: null }] },
        })
    })

    it('should link only to what the reader may read', async () => {
      const open = await create({ slug: 'offen' })
      const closed = await create({ _status: 'draft', slug: 'verborgen' })
      const { id } = await create({
        body: root(paragraph([internal('pages', open.id, 'A'), internal('pages', closed.id, 'B')])),
      })
      expect(
        await ask(`{ Page(id: ${JSON.stringify(id)}) { bodyHtml body(depth: 1) } }`),
      ).toMatchObject({
        Page: { bodyHtml: '<p><a href="/pages/offen">A</a>B</p>' },
      })
    })
  })

  describe('of a global', () => {
    it('should be rendered when asked for', async () => {
      await payload.updateGlobal({
        data: { imprint: text('Impressum'), name: 'N' } as never,
        slug: settings,
      })
      expect((await get('/globals/settings')).body).not.toHaveProperty('imprintHtml')
      const { body } = await get('/globals/settings?select[imprintHtml]=true')
      expect(body).toMatchObject({ imprintHtml: '<p>Impressum</p>' })
      expect(body).not.toHaveProperty('imprint')
      expect((await get('/globals/settings?richText=text')).body.imprintText).toBe('Impressum')
      for (const args of ['', '(select: true)'])
        expect(await ask(`{ Settings${args} { imprintText } }`)).toEqual({
          Settings: { imprintText: 'Impressum' },
        })
    })

    it('should be rendered in its versions too', async () => {
      await payload.updateGlobal({
        data: { imprint: text('Fassung'), name: 'N' } as never,
        slug: settings,
      })
      type Version = { id: number; version: Record<string, unknown> }
      const listed = async (query: string) =>
        ((await get(`/globals/settings/versions?limit=1&${query}`)).body.docs as [Version])[0]
      const { id, version: plain } = await listed('')
      expect(plain).toHaveProperty('imprint')
      expect(plain).not.toHaveProperty('imprintHtml')
      expect((await listed('richText=html')).version.imprintHtml).toBe('<p>Fassung</p>')
      const alone = (await get(`/globals/settings/versions/${id}?richText=text`)).body as Version
      expect(alone.version).toMatchObject({ imprintText: 'Fassung' })
      expect(alone.version).not.toHaveProperty('imprintHtml')
      const user = { collection: 'users', id: 1 }
      expect(
        await ask('{ versionsSettings(limit: 1) { docs { version { imprintText } } } }', user),
      ).toEqual({ versionsSettings: { docs: [{ version: { imprintText: 'Fassung' } }] } })
      expect(
        await ask(
          `{ versionSettings(id: ${JSON.stringify(id)}) { version { imprintHtml } } }`,
          user,
        ),
      ).toEqual({ versionSettings: { version: { imprintHtml: '<p>Fassung</p>' } } })
    })
  })

  describe('of malformed rich text', () => {
    const nested = (depth: number) => {
      let node: Record<string, unknown> = lexical.text('x')
      for (let level = 0; level < depth; level++) node = paragraph([node])
      return root(node)
    }
    const cases: [string, unknown][] = [
      ['a string', 'nur Text'],
      ['a number', 5],
      ['true', true],
      ['a list', []],
      ['an empty object', {}],
      ['root null', { root: null }],
      ['root a string', { root: 'x' }],
      ['children missing', { root: { type: 'root' } }],
      ['children a string', { root: { children: 'x', type: 'root' } }],
      ['a child null', root(null as never)],
      ['a child without a type', root({ children: [] })],
      ['an unknown node', root({ children: [], type: 'strange', version: 1 })],
      ['a text that is an object', root(paragraph([{ text: {}, type: 'text' }]))],
      ['a link without fields', root(paragraph([{ children: [], type: 'link' }]))],
      ['a block without fields', root({ type: 'block', version: 2 })],
      ['an upload of nothing', root({ type: 'upload', version: 2 })],
      ['a nesting of 1,000', nested(1_000)],
      ['a string of JSON', '{"root":null}'],
    ]

    it.each(cases)('should refuse %s at the field, in drafts too', async (_, value) => {
      for (const draft of [false, true]) {
        const error = await create({ body: value }, { draft }).then(
          () => undefined,
          (reason: unknown) => reason,
        )
        expect(error).toBeInstanceOf(ValidationError)
        const [first] = (error as ValidationError).data.errors
        expect(first).toMatchObject({ code: 'rich_text_malformed', path: 'body' })
        expect(first!.message).toMatch(/^The rich text is malformed/)
      }
    })

    it('should refuse a nesting of 100,000 in a request', async () => {
      const levels = 100_000
      const state = `{"root":{"type":"root","children":[${'{"type":"paragraph","children":['.repeat(levels)}${']}'.repeat(levels)}]}}`
      for (const data of [`{"body":${state}}`, `{"rows":[{"note":${state}}]}`]) {
        const response = await minimal.request('/pages', {
          body: data,
          headers: { 'Content-Type': 'application/json' },
          method: 'POST',
        })
        expect(response.status).toBe(400)
        expect(await response.text()).toContain('nested too deep')
      }
    })

    it('should name the path of a nested field', async () => {
      const error = await create({ rows: [{ note: text('gut') }, { note: { root: 1 } }] }).catch(
        (reason: unknown) => reason,
      )
      expect((error as ValidationError).data.errors[0]).toMatchObject({ path: 'rows.1.note' })
    })

    it('should refuse it in updates and globals', async () => {
      const { id } = await create({})
      await expect(
        payload.update({ collection: pages, data: { body: { root: null } } as never, id }),
      ).rejects.toBeInstanceOf(ValidationError)
      await expect(
        payload.updateGlobal({ data: { imprint: { root: null } } as never, slug: settings }),
      ).rejects.toBeInstanceOf(ValidationError)
    })

    it('should accept what the editor stores, nothing, and renderings sent back', async () => {
      const doc = await create({
        body: null,
        bodyHtml: '<p>x</p>',
        bodyText: { a: 1 },
        raw: text('x'),
      })
      expect(doc).not.toHaveProperty('bodyHtml', '<p>x</p>')
      const filled = root(
        lexical.heading('h2', 'H'),
        lexical.list('bullet', [lexical.item([lexical.text('i')])]),
        lexical.table([lexical.row([lexical.cell([paragraph('c')], 1)])]),
        {
          fields: { a: 'x', blockType: 'note', id: 'd'.repeat(24) },
          format: '',
          type: 'block',
          version: 2,
        },
        { type: 'horizontalrule', version: 1 },
      )
      await create({ body: filled })
    })

    it('should give null for what is stored malformed, and never fail', async () => {
      const { id } = await create({ body: text('gut') })
      await payload.db.updateOne({
        collection: pages,
        data: {
          flat: { root: { children: [paragraph([{ text: 5, type: 'text' }])], type: 'root' } },
        },
        id,
      })
      const { body, status } = await get(`/pages/${id}?select[flatHtml]=true&select[flatText]=true`)
      expect([status, body]).toEqual([200, { flatHtml: null, flatText: null, id }])
    })
  })
})
