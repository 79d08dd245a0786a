import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'
import { removeUnfinishedUploads } from '../../collections/uploads/removeUnfinishedUploads.ts'
import { StorageFull } from '../../collections/uploads/StorageFull.ts'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'

type Picture = { filename: string; id: string; sizes: Record<string, { filename?: null | string }> }

let admin: SignedIn
let host: Host
let png: Buffer
let kept: Picture
let keptBytes: Map<string, Buffer>

const filesOf = ({ filename, sizes }: Picture): string[] => [
  ...new Set([filename, ...Object.values(sizes).flatMap((size) => size.filename ?? [])]),
]
const folderOf = (collection: string): string => path.join(host.folder, 'uploads', collection)
const bytesOf = (picture: Picture): Map<string, Buffer> =>
  new Map(filesOf(picture).map((name) => [name, readFileSync(path.join(folderOf('media'), name))]))
const journal = (): string[] => readdirSync(path.join(host.folder, 'uploads/.journal'))

const send = (
  method: string,
  address: string,
  data?: object,
  file?: Buffer,
  headers: Record<string, string> = admin.headers,
): Promise<Response> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data ?? {}))
  if (file) form.set('file', new File([file.slice()], 'bild.png', { type: 'image/png' }))
  const body = method === 'DELETE' ? undefined : form
  return fetch(`${host.url}/api${address}`, { body, headers, method })
}

const docOf = async (response: Response): Promise<Picture> => {
  expect(response.status).toBeLessThan(300)
  return ((await response.json()) as { doc: Picture }).doc
}

/** Has the next write to the database fail, as a full disk would have it. */
const failNext = (name: 'deleteOne' | 'updateOne'): void => {
  const spy = jest.spyOn(host.payload.db, name)
  spy.mockImplementationOnce(() => Promise.reject(new StorageFull()))
}

describe('a change of an entry with files', () => {
  beforeAll(async () => {
    host = await startHost()
    const roles = [{ role: 'admin' }]
    admin = await host.signIn({ email: 'admin@example.org', name: 'Admin', roles })
    png = await sharp({ create: { background: '#336699', channels: 3, height: 500, width: 900 } })
      .png()
      .toBuffer()
  })
  afterAll(() => host.stop())
  beforeEach(async () => {
    jest.restoreAllMocks()
    kept = await docOf(await send('POST', '/media', { alt: 'Ein Beispiel' }, png))
    keptBytes = bytesOf(kept)
  })

  const crop = 'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][unit]=%25'
  const cropped = `${crop}&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=450&uploadEdits[heightInPixels]=250`

  it.each([
    [
      'a replacement that is refused',
      400,
      () => send('PATCH', `/media/${kept.id}`, { alt: '' }, png),
    ],
    [
      'a replacement that cannot be written',
      507,
      () => {
        failNext('updateOne')
        return send('PATCH', `/media/${kept.id}`, { alt: 'Ein anderes' }, png)
      },
    ],
    [
      'a crop that cannot be written',
      507,
      () => {
        failNext('updateOne')
        return send('PATCH', `/media/${kept.id}?${cropped}`, { alt: 'Ein Beispiel' })
      },
    ],
    [
      'a removal that cannot be written',
      507,
      () => {
        failNext('deleteOne')
        return send('DELETE', `/media/${kept.id}`)
      },
    ],
    [
      'a replacement in bulk by an unknown field',
      400,
      () => send('PATCH', '/media?where[nope][equals]=1', { alt: 'Ein anderes' }, png),
    ],
    [
      'a replacement in bulk by a value that is none',
      400,
      () => send('PATCH', '/media?where[width][near]=1', { alt: 'Ein anderes' }, png),
    ],
    [
      'a replacement in bulk by nobody',
      403,
      () => send('PATCH', '/media?where[width][equals]=900', { alt: 'Fremd' }, png, {}),
    ],
    [
      'a replacement by nobody',
      403,
      () => send('PATCH', `/media/${kept.id}`, { alt: 'Fremd' }, png, {}),
    ],
  ])('should leave all files as they were after %s', async (_what, status, change) => {
    const before = readdirSync(folderOf('media')).sort()
    expect((await change()).status).toBe(status)
    expect(readdirSync(folderOf('media')).sort()).toEqual(before)
    expect(bytesOf(kept)).toEqual(keptBytes)
  })

  it.each([
    ['a replacement', () => send('PATCH', `/media/${kept.id}`, { alt: 'Ein anderes' }, png)],
    ['a crop', () => send('PATCH', `/media/${kept.id}?${cropped}`, { alt: 'Ein Beispiel' })],
  ])('should leave the new files alone after %s, under new names', async (_what, change) => {
    const others = readdirSync(folderOf('media')).filter((name) => !keptBytes.has(name))
    const changed = await docOf(await change())
    expect(filesOf(changed).filter((name) => keptBytes.has(name))).toEqual([])
    expect(readdirSync(folderOf('media')).sort()).toEqual([...others, ...filesOf(changed)].sort())
    expect(journal()).toEqual([])
  })

  it('should crop as asked', async () => {
    const response = await send('PATCH', `/media/${kept.id}?${cropped}`, { alt: 'Ein Beispiel' })
    expect(await docOf(response)).toMatchObject({ height: 250, width: 450 })
  })

  it('should leave none after a removal, and those of a copy', async () => {
    const copy = await docOf(await send('POST', `/media/${kept.id}/duplicate`))
    const others = readdirSync(folderOf('media')).filter((name) => !keptBytes.has(name))
    expect((await send('DELETE', `/media/${kept.id}`)).status).toBe(200)
    expect(readdirSync(folderOf('media')).sort()).toEqual(others.sort())
    expect(others).toEqual(expect.arrayContaining(filesOf(copy)))
  })

  describe('with versions', () => {
    const save = async (words: string, address = '', published = true): Promise<Picture> => {
      const form = new FormData()
      const status = { _status: 'published', title: 'Satzung' }
      form.set('_payload', JSON.stringify(published ? status : {}))
      form.set('file', new File([words], 'satzung.txt', { type: 'text/plain' }))
      const method = address ? 'PATCH' : 'POST'
      const { headers } = admin
      return docOf(
        await fetch(`${host.url}/api/documents${address}`, { body: form, headers, method }),
      )
    }
    const stored = (): string[] =>
      readdirSync(folderOf('documents'))
        .map((name) => readFileSync(path.join(folderOf('documents'), name), 'utf8'))
        .sort()
    const removeVersions = (id: string): Promise<void> =>
      host.payload.db.deleteVersions({
        collection: 'documents',
        where: { latest: { not_equals: true }, parent: { equals: id } },
      })

    it('should keep the file of what is published while a draft has another one', async () => {
      const { id } = await save('alt')
      await save('neu', `/${id}?draft=true`, false)
      expect(stored()).toEqual(['alt', 'neu'])
      await send('DELETE', `/documents/${id}`)
      expect(stored()).toEqual([])
    })

    it('should keep the file of a version, and no longer', async () => {
      const { id } = await save('erste')
      await save('zweite', `/${id}`)
      await removeUnfinishedUploads({ payload: host.payload })
      expect(stored()).toEqual(['erste', 'zweite'])
      await removeVersions(id)
      await removeUnfinishedUploads({ payload: host.payload })
      expect(stored()).toEqual(['zweite'])
      expect(journal()).toEqual([])
      await send('DELETE', `/documents/${id}`)
    })

    it('should leave none of all versions after a removal', async () => {
      const { id } = await save('erste')
      await save('zweite', `/${id}`)
      await save('dritte', `/${id}`)
      await send('DELETE', `/documents/${id}`)
      expect(stored()).toEqual([])
    })
  })
})
