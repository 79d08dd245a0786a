import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { bootMinimal } from '../../../../test/helpers/bootMinimal.ts'
import { refusalOf } from '../../../../test/helpers/refusalOf.ts'
import { wellFormedPlugin } from '../../index.ts'

const title = { name: 'title', type: 'text', localized: true, required: true } as const
const published = { _status: 'published' }
const entries = 'entries' as never
const places = 'places' as never

describe('a text that is needed', () => {
  let payload: Payload
  let stop: () => Promise<void>
  const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-needed-'))
  beforeAll(async () => {
    ;({ payload, stop } = await bootMinimal({
      collections: [
        {
          slug: 'entries',
          fields: [
            title,
            { name: 'note', type: 'textarea', localized: true },
            {
              name: 'rows',
              type: 'array',
              fields: [
                { name: 'text', type: 'textarea', localized: true, required: true },
                { name: 'sign', type: 'text', required: true },
              ],
            },
            {
              name: 'extra',
              type: 'text',
              admin: { condition: (data) => data.hasExtra === true },
              localized: true,
              required: true,
            },
            { name: 'hasExtra', type: 'checkbox' },
          ],
          trash: true,
          versions: { drafts: true },
        },
        { slug: 'places', fields: [{ ...title, name: 'name' }], trash: true },
      ],
      db: sqliteAdapter({
        client: { url: `file:${path.join(folder, 'test.sqlite')}` },
        push: true,
        transactionOptions: {},
      }),
      globals: [{ slug: 'house', fields: [title], versions: { drafts: true } }],
      localization: { defaultLocale: 'de', fallback: true, locales: ['de', 'en'] },
      plugins: [wellFormedPlugin()],
    }))
  })
  afterAll(async () => {
    await stop()
    rmSync(folder, { force: true, recursive: true })
  })

  const create = (data: object, locale = 'de', isDraft = false) =>
    payload.create({
      collection: entries,
      data: data as never,
      draft: isDraft,
      locale: locale as never,
    }) as Promise<{ id: string; title?: null | string }>
  const update = (id: string, data: object, more: object = {}) =>
    payload.update({ collection: entries, data: data as never, id, ...more } as never)
  const createPlace = (name: string, locale = 'de') =>
    payload.create({ collection: places, data: { name }, locale } as never) as Promise<{
      id: string
    }>
  const updatePlace = (id: string, data: object, locale = 'de') =>
    payload.update({ collection: places, data, id, locale, trash: true } as never)
  const updateHouse = (data: object, locale = 'de') =>
    payload.updateGlobal({ data, locale, slug: 'house' } as never)
  const pathsOf = async (work: Promise<unknown>): Promise<string[] | undefined> => {
    const { data, status } = await refusalOf(work)
    expect(status).toBe(400)
    return data?.errors?.map(({ path }) => path)
  }
  const isPublished = async (id: string): Promise<boolean> =>
    (
      await payload.count({
        collection: entries,
        where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] } as never,
      })
    ).totalDocs === 1

  it.each(['  ', '\n\t', '\u00a0', '\u200b '])('should not be %j', async (blank) => {
    expect(await pathsOf(create({ ...published, title: blank }))).toEqual(['title'])
    const rows = [{ sign: blank, text: blank }]
    expect(await pathsOf(create({ ...published, rows, title: 'A' }))).toEqual([
      'rows.0.text',
      'rows.0.sign',
    ])
    expect(await pathsOf(createPlace(blank))).toEqual(['name'])
    expect(await pathsOf(updateHouse({ ...published, title: blank }))).toEqual(['title'])
  })

  it('should not be blank where it was so before it was published', async () => {
    const { id } = await create({ title: 'A' }, 'de', true)
    await update(id, { title: ' ' }, { draft: true })
    expect(await pathsOf(update(id, published))).toEqual(['title'])
    // As entries from before this rule are.
    const place = await createPlace('A')
    await payload.db.updateOne({ collection: places, data: { name: { de: ' ' } }, id: place.id })
    expect(await pathsOf(updatePlace(place.id, {}))).toEqual(['name'])
  })

  it('should keep blanks around its words, and be blank where it is not needed', async () => {
    expect(await create({ ...published, note: ' ', title: ' A ' })).toMatchObject({
      note: ' ',
      title: ' A ',
    })
  })

  it('should be there in the source language, whatever the language it is published in', async () => {
    expect(await pathsOf(create({ ...published, title: 'A' }, 'en'))).toEqual(['title'])
    const { id } = await create({ title: 'A' }, 'en', true)
    for (const more of [{ locale: 'en' }, { publishSpecificLocale: 'en' }, { locale: 'all' }]) {
      expect(await pathsOf(update(id, published, more))).toEqual(['title'])
      expect(await isPublished(id)).toBe(false)
    }
    await update(id, { title: 'B' }, { draft: true, locale: 'de' })
    await update(id, published, { locale: 'en' })
    expect(await isPublished(id)).toBe(true)
  })

  it('should be there in the source language of what becomes public, not of its draft alone', async () => {
    const { id } = await create({ title: 'A' }, 'de', true)
    await update(id, { title: 'B' }, { draft: true, locale: 'en' })
    expect(await pathsOf(update(id, published, { publishSpecificLocale: 'en' }))).toEqual(['title'])
  })

  it('should be there in all languages at once too', async () => {
    expect(await pathsOf(create({ ...published, title: 'A' }, 'all'))).toEqual(['title'])
    expect(await pathsOf(create({ ...published, title: { de: ' ', en: 'A' } }, 'all'))).toEqual([
      'title',
    ])
    const { id } = await create({ ...published, title: { de: 'A' } }, 'all')
    expect(await isPublished(id)).toBe(true)
  })

  it('should be there in new rows, where the form shows it, in globals and where nothing is a draft', async () => {
    const { id } = await create({ ...published, title: 'A' })
    await update(id, { title: 'B' }, { locale: 'en' })
    const rows = [{ sign: 'x', text: 'B' }]
    expect(await pathsOf(update(id, { ...published, rows }, { locale: 'en' }))).toEqual([
      'rows.0.text',
    ])
    await update(id, { extra: 'B', hasExtra: false, ...published }, { locale: 'en' })
    const extra = { extra: 'B', hasExtra: true, ...published }
    expect(await pathsOf(update(id, extra, { locale: 'en' }))).toEqual(['extra'])
    expect(await pathsOf(createPlace('B', 'en'))).toEqual(['name'])
    expect(await pathsOf(updateHouse({ ...published, title: 'B' }, 'en'))).toEqual(['title'])
  })

  it('should be of no interest in a draft and in the trash', async () => {
    const draft = await create({ title: 'B' }, 'en', true)
    await update(draft.id, { title: 'C' }, { draft: true, locale: 'en' })
    const { id } = await createPlace('A')
    // As entries from before this rule are.
    const data = { name: { de: ' ', en: 'B' } }
    await payload.db.updateOne({ collection: places, data, id })
    for (const deletedAt of [new Date().toISOString(), null])
      await expect(updatePlace(id, { deletedAt }, 'en')).resolves.toBeDefined()
    expect(await pathsOf(updatePlace(id, {}, 'en'))).toEqual(['name'])
  })

  it('should be asked for by the name of the language', async () => {
    const { data } = await refusalOf(create({ ...published, title: 'A' }, 'en'))
    expect(data?.errors?.[0]?.message).toContain('(de)')
  })
})
