import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import { graphql, type GraphQLSchema } from 'graphql'
import {
  type CollectionConfig,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  ValidationError,
} from 'payload'
import type { MinimalPayload } from '../../../../test/helpers/bootMinimal.ts'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { slugsPlugin } from '../../index.ts'

type Entry = {
  _status?: string
  formerSlugs?: string[]
  id: number
  slug: string
  title?: string
}

const notes = 'notes' as CollectionSlug
const plain = 'plain' as CollectionSlug
const secrets = 'secrets' as CollectionSlug

const collections: CollectionConfig[] = [
  {
    slug: notes,
    access: {
      read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }),
    },
    fields: [{ name: 'title', type: 'text', localized: true }],
    graphQL: { pluralName: 'Notes', singularName: 'Note' },
    versions: { drafts: true },
  },
  { slug: plain, access: { read: () => true }, fields: [{ name: 'title', type: 'text' }] },
  { slug: secrets, fields: [{ name: 'name', type: 'text' }] },
  { slug: 'users', auth: true, fields: [] },
]

describe('slugs', () => {
  let minimal: MinimalPayload
  let payload: Payload
  beforeAll(async () => {
    minimal = await bootPlugin({
      collections,
      localization: { defaultLocale: 'de', fallback: true, locales: ['de', 'en'] },
      plugins: [
        slugsPlugin({
          collections: {
            notes: { prefix: 'note', reserved: ['neu'], useField: 'title' },
            plain: { useField: ({ data }) => data.title as string },
            secrets: { prefix: 'secret', useField: false },
          },
          maxLength: 40,
          reserved: ['by-slug'],
        }),
      ],
    })
    payload = minimal.payload
  })
  afterAll(() => minimal.stop())
  beforeEach(async () => {
    for (const collection of [notes, plain, secrets])
      await payload.delete({ collection, where: { id: { exists: true } } })
  })

  type Options = Record<string, unknown> & { collection?: CollectionSlug }
  const create = (data: object, options: Options = {}) =>
    payload.create({ collection: notes, data, ...options } as never) as unknown as Promise<Entry>
  const update = (id: number, data: object, options: Options = {}) =>
    payload.update({
      collection: notes,
      data,
      id,
      ...options,
    } as never) as unknown as Promise<Entry>
  const published = (data: object) => create({ ...data, _status: 'published' })
  const draft = (data: object) => create(data, { draft: true })
  const get = (path: string) => minimal.request(path)
  const refusal = async (write: Promise<unknown>) => {
    const error = await write.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(ValidationError)
    return (error as ValidationError).data.errors[0] as {
      code: string
      label: string
      message: string
      path: string
    }
  }

  describe('of a new entry', () => {
    it('should come from the title', async () => {
      expect((await published({ title: 'Für Migrant*innenbeiräte' })).slug).toBe(
        'fuer-migrantinnenbeiraete',
      )
    })

    it('should come from the default locale, and from another only while that is empty', async () => {
      const entry = await create({ title: 'A call' }, { draft: true, locale: 'en' })
      expect(entry.slug).toBe('a-call')
      const german = await update(entry.id, { title: 'Ein Aufruf' }, { draft: true, locale: 'de' })
      expect(german.slug).toBe('ein-aufruf')
      const english = await update(entry.id, { title: 'Another' }, { draft: true, locale: 'en' })
      expect(english.slug).toBe('ein-aufruf')
    })

    it('should be prefix and id where the title gives none', async () => {
      expect((await draft({})).slug).toMatch(/^note-[0-9a-z]+$/)
      expect((await draft({ title: '实习' })).slug).toMatch(/^note-[0-9a-z]+$/)
    })

    it('should be neutral where the title must not become public', async () => {
      const entry = await create({ name: 'Erika Beispiel' }, { collection: secrets })
      expect(entry.slug).toMatch(/^secret-[0-9a-z]+$/)
    })

    it('should come from a function', async () => {
      expect((await create({ title: 'Übung' }, { collection: plain })).slug).toBe('uebung')
    })

    it('should be numbered when taken, within the length limit', async () => {
      const title = 'Praktikum in der Geschäftsstelle des Verbands'
      expect((await published({ title })).slug).toBe('praktikum-in-der-geschaeftsstelle-des')
      expect((await published({ title })).slug).toBe('praktikum-in-der-geschaeftsstelle-des-2')
      expect((await draft({ title })).slug).toBe('praktikum-in-der-geschaeftsstelle-des-3')
    })

    it('should be numbered when reserved', async () => {
      expect((await published({ title: 'Neu' })).slug).toBe('neu-2')
      expect((await published({ title: 'By slug' })).slug).toBe('by-slug-2')
    })

    it('should be different for each of many at once', async () => {
      const entries = await Promise.all(
        Array.from({ length: 12 }, () => published({ title: 'Aufruf' })),
      )
      expect(entries.map(({ slug }) => slug).sort()).toEqual(
        ['aufruf', ...Array.from({ length: 11 }, (_, index) => `aufruf-${index + 2}`)].sort(),
      )
      for (const { id, slug } of entries) {
        const { docs } = await payload.findVersions({
          collection: notes,
          where: { parent: { equals: id } },
        })
        expect(docs.map(({ version }) => (version as unknown as Entry).slug)).toEqual([slug])
      }
    })
  })

  describe('typed by hand', () => {
    it('should be normalised and kept', async () => {
      const entry = await draft({ slug: 'Mein Größtes', title: 'Titel' })
      expect(entry.slug).toBe('mein-groesstes')
      expect((await update(entry.id, { title: 'Anders' }, { draft: true })).slug).toBe(
        'mein-groesstes',
      )
    })

    it('should be refused at its field when another entry has it', async () => {
      await published({ title: 'Besetzt' })
      const english = await refusal(published({ slug: 'besetzt', title: 'x' }))
      expect(english).toMatchObject({ code: 'slug_taken', path: 'slug' })
      expect(english.message).toMatch(/^Another entry/)
      const entry = await published({ title: 'Frei' })
      expect(await refusal(update(entry.id, { slug: 'besetzt' }))).toMatchObject({ path: 'slug' })
      expect(await refusal(update(entry.id, { slug: 'besetzt' }, { draft: true }))).toMatchObject({
        path: 'slug',
      })
    })

    it('should be refused in German for a German request', async () => {
      await published({ title: 'Besetzt' })
      const req = await createLocalReq({}, payload)
      req.i18n = { ...req.i18n, language: 'de' as never }
      const { label, message } = await refusal(create({ slug: 'besetzt' }, { req }))
      expect(message).toMatch(/^Diese Kurzadresse gehört/)
      expect(label).toBe('Kurzadresse')
    })

    it('should be refused when it is another entry’s former slug', async () => {
      const entry = await published({ title: 'Alt' })
      await update(entry.id, { slug: 'jetzt' })
      expect(await refusal(published({ slug: 'alt' }))).toMatchObject({ code: 'slug_taken' })
      expect((await published({ title: 'Alt' })).slug).toBe('alt-2')
    })

    it('should be refused when only a draft has it', async () => {
      const entry = await published({ title: 'Eins' })
      await update(entry.id, { slug: 'geplant' }, { draft: true })
      expect(await refusal(published({ slug: 'geplant' }))).toMatchObject({ code: 'slug_taken' })
    })

    it('should be refused for one of many at once', async () => {
      const results = await Promise.allSettled(
        Array.from({ length: 6 }, () => published({ slug: 'einmalig' })),
      )
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const result of results)
        if (result.status === 'rejected')
          expect(result.reason.data.errors[0]).toMatchObject({ code: 'slug_taken', path: 'slug' })
    })

    it.each([
      ['slug_reserved', 'neu'],
      ['slug_empty', '–'],
      ['slug_invalid', { a: 1 }],
      ['slug_invalid', 5],
    ])('should be refused as %s: %j', async (code, slug) => {
      expect(await refusal(draft({ slug }))).toMatchObject({ code, path: 'slug' })
    })
  })

  describe('of a changed entry', () => {
    it('should follow the title until the first publication and stay from then on', async () => {
      const entry = await draft({ title: 'Entwurf' })
      expect((await update(entry.id, { title: 'Besser' }, { draft: true })).slug).toBe('besser')
      const first = await update(entry.id, { _status: 'published', title: 'Am besten' })
      expect(first).toMatchObject({ formerSlugs: [], slug: 'am-besten' })
      expect((await update(entry.id, { title: 'Ganz anders' })).slug).toBe('am-besten')
      await update(entry.id, { _status: 'draft' })
      expect((await update(entry.id, { title: 'Nochmal' }, { draft: true })).slug).toBe('am-besten')
    })

    it('should keep its number when the title gives the same words', async () => {
      await published({ title: 'Gleich' })
      const second = await draft({ title: 'Gleich' })
      expect((await update(second.id, { title: 'Gleich!' }, { draft: true })).slug).toBe('gleich-2')
    })

    it('should be made anew when emptied', async () => {
      const entry = await draft({ slug: 'eigen', title: 'Vom Titel' })
      expect((await update(entry.id, { slug: '' }, { draft: true })).slug).toBe('vom-titel')
    })

    it('should redirect from what was public, and from nothing else', async () => {
      const entry = await published({ title: 'Erster' })
      await update(entry.id, { slug: 'zweiter' }, { draft: true })
      await update(entry.id, { slug: 'dritter' }, { draft: true })
      expect(await payload.findByID({ collection: notes, id: entry.id })).toMatchObject({
        formerSlugs: [],
        slug: 'erster',
      })
      const third = await update(entry.id, { _status: 'published' })
      expect(third).toMatchObject({ formerSlugs: ['erster'], slug: 'dritter' })
      const back = await update(entry.id, { slug: 'erster' })
      expect(back).toMatchObject({ formerSlugs: ['dritter'], slug: 'erster' })
    })

    it('should redirect from a slug that was public before it was unpublished', async () => {
      const entry = await published({ title: 'Damals' })
      await update(entry.id, { _status: 'draft' })
      await update(entry.id, { slug: 'heute' }, { draft: true })
      expect(await update(entry.id, { _status: 'published' })).toMatchObject({
        formerSlugs: ['damals'],
        slug: 'heute',
      })
    })

    it('should redirect in a collection without drafts', async () => {
      const entry = await create({ title: 'Eins' }, { collection: plain })
      expect(await update(entry.id, { slug: 'zwei' }, { collection: plain })).toMatchObject({
        formerSlugs: ['eins'],
        slug: 'zwei',
      })
    })

    it('should let nobody write former slugs from outside', async () => {
      const user = { collection: 'users', id: 1 }
      const entry = await published({ title: 'Sauber' })
      const changed = await update(
        entry.id,
        { formerSlugs: ['fremd'] },
        { overrideAccess: false, user },
      )
      expect(changed.formerSlugs).toEqual([])
    })

    it('should be new for a duplicate', async () => {
      const entry = await published({ title: 'Vorlage' })
      await update(entry.id, { slug: 'muster' })
      const copy = (await payload.duplicate({
        collection: notes,
        id: entry.id,
      })) as unknown as Entry
      expect(copy).toMatchObject({ formerSlugs: [], slug: 'vorlage-2' })
    })
  })

  describe('of a restored version', () => {
    const versionOf = async (id: number, slug: string) => {
      const { docs } = await payload.findVersions({
        collection: notes,
        where: { and: [{ parent: { equals: id } }, { 'version.slug': { equals: slug } }] },
      })
      return docs[0]!.id
    }

    it('should come back, and the replaced one redirect', async () => {
      const entry = await published({ title: 'Vorher' })
      await update(entry.id, { slug: 'mitte' })
      await update(entry.id, { slug: 'nachher' })
      const id = await versionOf(entry.id, 'vorher')
      expect(await payload.restoreVersion({ collection: notes, id })).toMatchObject({
        formerSlugs: ['mitte', 'nachher'],
        slug: 'vorher',
      })
    })

    it('should be refused at its field when it is taken now', async () => {
      const entry = await draft({ title: 'Wanderer' })
      const id = await versionOf(entry.id, 'wanderer')
      await update(entry.id, { _status: 'published', title: 'Sesshaft' })
      await published({ slug: 'wanderer' })
      expect(await refusal(payload.restoreVersion({ collection: notes, id }))).toMatchObject({
        code: 'slug_taken',
        path: 'slug',
      })
    })
  })

  describe('as an address', () => {
    it('should answer with the entry', async () => {
      await published({ title: 'Da' })
      const response = await get('/notes/by-slug/da')
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ slug: 'da', title: 'Da' })
    })

    it('should lead from a former slug to the present one', async () => {
      const entry = await published({ title: 'Dort' })
      await update(entry.id, { slug: 'hier' })
      const response = await get('/notes/by-slug/dort?depth=0')
      expect(response.status).toBe(308)
      expect(response.headers.get('location')).toBe('/api/notes/by-slug/hier?depth=0')
      expect(await response.json()).toEqual({ movedTo: 'hier', slug: 'dort' })
    })

    it('should take what the entry by id takes', async () => {
      const { id } = await published({ title: 'Da' })
      const response = await get('/notes/by-slug/da?select[slug]=true&locale=en&depth=1')
      expect(await response.json()).toEqual({ id: expect.anything(), slug: 'da' })
      for (const query of ['depth=abc', 'depth=-1', 'select=x', 'select[a][b]=c', 'draft[]=1']) {
        const byId = await get(`/notes/${id}?${query}`)
        const answer = await get(`/notes/by-slug/da?${query}`)
        expect([answer.status, await answer.json()]).toEqual([byId.status, await byId.json()])
      }
    })

    it('should find what is public where a newer draft is not for the caller', async () => {
      const { id } = await published({ title: 'Da' })
      await update(id, { slug: 'dort' }, { draft: true })
      const response = await get('/notes/by-slug/da?draft=true')
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ id, slug: 'da' })
    })

    it('should tell nothing of what the caller may not read', async () => {
      const entry = await published({ title: 'Weg' })
      await update(entry.id, { slug: 'fort' })
      await update(entry.id, { _status: 'draft' })
      await draft({ title: 'Geheim' })
      for (const slug of ['weg', 'fort', 'geheim', 'nichts', '%25'])
        expect((await get(`/notes/by-slug/${slug}`)).status).toBe(404)
    })
  })

  it('should be found by a former slug in REST and GraphQL', async () => {
    const entry = await published({ title: 'Früher' })
    await update(entry.id, { slug: 'spaeter' })
    const rest = await get('/notes?where[formerSlugs][equals]=frueher')
    expect(await rest.json()).toMatchObject({ docs: [{ slug: 'spaeter' }], totalDocs: 1 })
    const { schema } = configToSchema(payload.config) as { schema: GraphQLSchema }
    const req = await createLocalReq({}, payload)
    const { data, errors } = await graphql({
      contextValue: { headers: {}, req },
      schema,
      source:
        '{ Notes(where: { formerSlugs: { equals: "frueher" } }) { docs { slug formerSlugs } } }',
    })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ Notes: { docs: [{ formerSlugs: ['frueher'], slug: 'spaeter' }] } })
  })
})
