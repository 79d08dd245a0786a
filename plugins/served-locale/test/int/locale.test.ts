import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { CollectionConfig } from 'payload'
import { askGraphql } from '../../../../test/helpers/askGraphql.ts'
import { askRest } from '../../../../test/helpers/askRest.ts'
import type { MinimalPayload } from '../../../../test/helpers/bootMinimal.ts'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { freezeDate } from '../../../../test/helpers/freezeDate.ts'
import { servedLocalePlugin } from '../../index.ts'

// It boots a Payload, on machines that may be busy.
jest.setTimeout(60_000)

const everyone = () => true

const notes: CollectionConfig = {
  slug: 'notes',
  access: { read: everyone, readVersions: everyone },
  admin: { useAsTitle: 'title' },
  defaultPopulate: { kind: true, summary: true },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'kind', type: 'text' },
    { name: 'internal', type: 'text', access: { read: () => false }, localized: true },
    { name: 'org', type: 'relationship', relationTo: 'orgs' as never },
    {
      type: 'tabs',
      tabs: [
        {
          fields: [
            {
              name: 'place',
              type: 'group',
              fields: [{ name: 'city', type: 'text', localized: true }],
            },
          ],
          label: 'Place',
        },
      ],
    },
    { name: 'tasks', type: 'array', fields: [{ name: 'text', type: 'text', localized: true }] },
    { name: 'summary', type: 'textarea', localized: true },
  ],
  versions: { drafts: true },
}

/** Not named in the options: it has no companions, but `de-simple` must not fall back here either. */
const orgs: CollectionConfig = {
  slug: 'orgs',
  access: { read: everyone },
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'notes', type: 'join', collection: 'notes' as never, on: 'org' },
  ],
}

type Doc = Record<string, unknown> & { id: number }

let minimal: MinimalPayload
let org: Doc
let note: Doc

const get = async (path: string): Promise<Record<string, unknown>> => {
  const { body, status } = await askRest({ key: minimal.key, path, payload: minimal.payload })
  expect([path, status]).toEqual([path, 200])
  return body
}
const save = async (id: number, locale: string, data: Record<string, unknown>, draft = false) => {
  // The latest version is told by its time.
  jest.advanceTimersByTime(1000)
  return (await minimal.payload.update({
    id,
    collection: 'notes' as never,
    data: data as never,
    draft,
    fallbackLocale: false as never,
    locale: locale as never,
  })) as unknown as Doc
}

beforeAll(async () => {
  freezeDate('2026-11-23T08:00:00Z')
  minimal = await bootPlugin({
    collections: [notes, orgs],
    globals: [
      {
        slug: 'site',
        access: { read: everyone },
        fields: [{ name: 'name', type: 'text', localized: true }],
      },
      {
        slug: 'footer',
        access: { read: everyone },
        fields: [{ name: 'note', type: 'text', localized: true }],
      },
    ],
    localization: {
      defaultLocale: 'de',
      fallback: true,
      locales: [
        { code: 'de', label: 'Deutsch' },
        { code: 'de-simple', label: 'Leichte Sprache' },
        { code: 'en', label: 'English' },
        { code: 'ar', label: 'Arabic', rtl: true },
      ],
    },
    plugins: [
      servedLocalePlugin({
        collections: { notes: {} },
        globals: { footer: { leadField: false }, site: { leadField: 'name' } },
        noFallback: ['de-simple'],
      }),
    ],
  })
  org = (await minimal.payload.create({
    collection: 'orgs' as never,
    data: { name: 'Verein' } as never,
  })) as unknown as Doc
  note = (await minimal.payload.create({
    collection: 'notes' as never,
    data: {
      _status: 'published',
      internal: 'Intern',
      org: org.id,
      place: { city: 'Leipzig' },
      summary: 'Kurz',
      tasks: [{ text: 'Eins' }],
      title: 'Titel',
    } as never,
  })) as unknown as Doc
  const [row] = note.tasks as { id: string }[]
  await save(note.id, 'en', { place: { city: '' }, tasks: [{ id: row!.id }], title: 'Title' })
  await save(note.id, 'ar', { title: 'عنوان' })
  await minimal.payload.updateGlobal({ slug: 'site' as never, data: { name: 'Verband' } as never })
  await minimal.payload.updateGlobal({ slug: 'footer' as never, data: { note: 'Fuß' } as never })
})
afterAll(async () => {
  jest.useRealTimers()
  await minimal.stop()
})

describe('an entry', () => {
  it('should name the locale it was served in, what fell back, and its direction', async () => {
    expect(await get(`/notes/${note.id}`)).toMatchObject({
      availableLocales: ['de', 'en', 'ar'],
      dir: 'ltr',
      fallbackFields: [],
      isTranslationOutdated: false,
      servedLocale: 'de',
      title: 'Titel',
    })
    expect(await get(`/notes/${note.id}?locale=en`)).toMatchObject({
      fallbackFields: ['place.city', 'tasks.text', 'summary'],
      place: { city: 'Leipzig' },
      servedLocale: 'en',
      title: 'Title',
    })
    expect(await get(`/notes/${note.id}?locale=ar`)).toMatchObject({
      dir: 'rtl',
      servedLocale: 'ar',
    })
    expect(await get(`/notes/${note.id}?locale=ar&fallback-locale=none`)).toMatchObject({
      fallbackFields: [],
      servedLocale: 'ar',
    })
  })
  it('should name it in lists, populated relations, versions, writes and all locales too', async () => {
    expect((await get('/notes?locale=en')).docs).toMatchObject([{ servedLocale: 'en' }])
    expect((await get('/orgs?locale=ar&depth=1')).docs).toMatchObject([
      { notes: { docs: [{ dir: 'rtl', servedLocale: 'ar', summary: 'Kurz' }] } },
    ])
    expect(JSON.stringify(await get('/orgs?locale=ar&depth=1'))).not.toContain('عنوان')
    const { docs } = await get(`/notes/versions?where[latest][equals]=true&locale=en`)
    expect(docs).toMatchObject([{ version: { servedLocale: 'en' } }])
    expect(note).toMatchObject({ availableLocales: ['de'], servedLocale: 'de' })
    expect(await get(`/notes/${note.id}?locale=all`)).toMatchObject({
      availableLocales: ['de', 'en', 'ar'],
      servedLocale: null,
      title: { de: 'Titel' },
    })
    expect(await get('/globals/site?locale=en')).toMatchObject({
      availableLocales: ['de'],
      fallbackFields: ['name'],
      servedLocale: 'de',
    })
  })
  it('should name it to a query that selects nothing else, and nothing more', async () => {
    expect(await get(`/notes/${note.id}?locale=en&select[servedLocale]=true`)).toEqual({
      id: note.id,
      servedLocale: 'en',
    })
    expect(await get(`/notes/${note.id}?locale=en&select[title]=true`)).toEqual({
      id: note.id,
      title: 'Title',
    })
    const { data, errors } = await askGraphql({
      payload: minimal.payload,
      query: `{ Note(id: ${JSON.stringify(note.id)}, locale: ar) { servedLocale dir availableLocales fallbackFields isTranslationOutdated }
        Notes(locale: en) { docs { servedLocale } } }`,
    })
    expect(errors).toBeUndefined()
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      Note: {
        availableLocales: ['de', 'en', 'ar'],
        dir: 'rtl',
        fallbackFields: ['place.city', 'tasks.text', 'summary'],
        isTranslationOutdated: false,
        servedLocale: 'ar',
      },
      Notes: { docs: [{ servedLocale: 'en' }] },
    })
  })
  it('should not tell or take the moments of translation', async () => {
    expect(JSON.stringify(await get(`/notes/${note.id}?locale=all`))).not.toContain('translatedAt')
    const { status } = await askRest({
      key: minimal.key,
      path: '/notes?where[translatedAt][exists]=true',
      payload: minimal.payload,
    })
    expect(status).toBe(400)
  })
})

describe('a locale without fallback', () => {
  it('should give only what exists in it, whatever the client asks', async () => {
    for (const query of [
      '',
      '&fallback-locale=de',
      '&fallbackLocale=de',
      '&fallback-locale[]=de',
    ]) {
      const found = await get(`/notes/${note.id}?locale=de-simple&depth=1${query}`)
      expect([query, found.servedLocale, found.dir, found.title ?? null]).toEqual([
        query,
        null,
        null,
        null,
      ])
      expect(JSON.stringify(found)).not.toMatch(/Titel|Kurz|Eins|Leipzig|Verein/u)
    }
    const { docs } = await get('/orgs?locale=de-simple&fallback-locale=de&depth=2')
    expect(JSON.stringify(docs)).not.toMatch(/Titel|Verein/u)
    const site = await get('/globals/site?locale=de-simple')
    expect([site.name ?? null, site.availableLocales]).toEqual([null, ['de']])
  })
  it('should hold in GraphQL, for relations and joins too', async () => {
    const { data, errors } = await askGraphql({
      payload: minimal.payload,
      query: `{ Note(id: ${JSON.stringify(note.id)}, locale: de_simple, fallbackLocale: de) { title servedLocale summary
          org(fallbackLocale: de) { name notes { docs { title } } } } }`,
    })
    expect(errors).toBeUndefined()
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      Note: {
        org: { name: null, notes: { docs: [{ title: null }] } },
        servedLocale: null,
        summary: null,
        title: null,
      },
    })
  })
  it('should not keep an entry from being written and published in it', async () => {
    const saved = await save(note.id, 'de-simple', {
      _status: 'published',
      title: 'Leichter Titel',
    })
    expect(saved).toMatchObject({ servedLocale: 'de-simple', title: 'Leichter Titel' })
    await expect(save(note.id, 'de-simple', { title: '' })).rejects.toThrow('Title')
    expect((await get(`/notes/${note.id}`)).title).toBe('Titel')
  })
})

describe('a translation', () => {
  const isOutdated = async (locale: string) =>
    (await get(`/notes/${note.id}?locale=${locale}`)).isTranslationOutdated

  it('should be outdated once its source changed after it, until it is changed itself', async () => {
    jest.setSystemTime(new Date('2026-11-24T08:00:00Z'))
    await save(note.id, 'de', { kind: 'changed, but no text' })
    expect(await isOutdated('en')).toBe(false)
    await save(note.id, 'de', { place: { city: 'Dresden' } }, true)
    expect(await isOutdated('en')).toBe(false)
    await save(note.id, 'de', { _status: 'published' })
    expect([await isOutdated('en'), await isOutdated('ar')]).toEqual([true, true])
    expect(await isOutdated('de')).toBe(false)
    jest.setSystemTime(new Date('2026-11-25T08:00:00Z'))
    await save(note.id, 'en', { title: 'New title' })
    expect([await isOutdated('en'), await isOutdated('ar')]).toEqual([false, true])
  })

  it('should be as outdated in a copy', async () => {
    const { id } = await minimal.payload.duplicate({ id: note.id, collection: 'notes' as never })
    const inCopy = async (locale: string) =>
      (
        await minimal.payload.findByID({
          id,
          collection: 'notes' as never,
          draft: true,
          locale: locale as never,
        })
      )['isTranslationOutdated' as never]
    expect([await inCopy('de'), await inCopy('en'), await inCopy('ar')]).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('an entry without a lead field', () => {
  it('should name the locale of any text', async () => {
    expect(await get(`/globals/footer?locale=en`)).toMatchObject({
      availableLocales: ['de'],
      fallbackFields: ['note'],
      servedLocale: 'de',
    })
  })
})

describe('options', () => {
  const config = {
    collections: [notes, orgs],
    db: {},
    localization: { defaultLocale: 'de', locales: ['de', 'en'] },
    secret: 's',
  } as never
  it('should be refused by name when they name nothing', () => {
    expect(() => servedLocalePlugin({ collections: { nope: {} } })(config)).toThrow('"nope"')
    expect(() => servedLocalePlugin({ globals: { nope: {} } })(config)).toThrow('"nope"')
    expect(() => servedLocalePlugin({ noFallback: ['xx'] })(config)).toThrow(
      'noFallback names "xx"',
    )
    expect(() => servedLocalePlugin({ collections: { orgs: {} } })(config)).toThrow(
      'orgs.leadField',
    )
    expect(() =>
      servedLocalePlugin({ collections: { notes: { leadField: 'kind' } } })(config),
    ).toThrow('notes.leadField "kind"')
  })
  it('should find a lead field in a group', () => {
    const options = { collections: { notes: { leadField: 'place.city' } } }
    expect(() => servedLocalePlugin(options)(config)).not.toThrow()
  })
  it('should keep the fields when disabled, and change nothing else', () => {
    const { collections } = servedLocalePlugin({ collections: { notes: {} }, disabled: true })(
      config,
    )
    const [first, second] = collections as CollectionConfig[]
    expect(first?.hooks).toBe(notes.hooks)
    expect(first?.fields.length).toBe(notes.fields.length + 6)
    expect(second?.fields).toBe(orgs.fields)
  })
})
