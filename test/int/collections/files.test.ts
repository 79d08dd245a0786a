import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { removeUnfinishedUploads } from '../../../collections/uploads/removeUnfinishedUploads.ts'
import { bootProject } from '../../helpers/bootProject.ts'
import { refusalOf } from '../../helpers/refusalOf.ts'
import { refusedPaths } from '../../helpers/refusedPaths.ts'

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n109\n%%EOF\n',
)

const picture = (width = 40, height = 30) =>
  sharp({ create: { background: '#1a4d8f', channels: 3, height, width } })

const file = ({ data, mimetype, name }: { data: Buffer; mimetype: string; name: string }) => ({
  data,
  mimetype,
  name,
  size: data.length,
})

describe('files', () => {
  let folder: string
  let payload: Payload
  let stop: () => Promise<void>
  let jpeg: Buffer
  beforeAll(async () => {
    ;({ folder, payload, stop } = await bootProject({ SERVER_URL: 'https://cms.example.org' }))
    jpeg = await picture()
      .withExif({ IFD0: { Artist: 'Ada Geheim' }, IFD3: { GPSLatitude: '51/1 2/1 3/1' } })
      .jpeg()
      .toBuffer()
  })
  afterAll(() => stop())

  const upload = (
    data: Record<string, unknown>,
    one = file({ data: jpeg, mimetype: 'image/jpeg', name: 'Ada Geheim ../foto.JPG' }),
  ) => payload.create({ collection: 'media', data: data as never, file: one })
  const keep = (
    data: Record<string, unknown> = {},
    one = file({ data: PDF, mimetype: 'application/pdf', name: 'Satzung.pdf' }),
    draft = false,
  ) =>
    payload.create({
      collection: 'documents',
      data: { title: 'Satzung', ...data } as never,
      draft,
      file: one,
    })

  describe('images', () => {
    it('should need an alt text, unless they are decoration', async () => {
      expect(await refusedPaths(upload({}))).toEqual(['alt'])
      expect(await refusedPaths(upload({ alt: '  ' }))).toEqual(['alt'])
      await expect(upload({ isDecorative: true })).resolves.toBeDefined()
    })

    it('should keep their alt text in the source language, while a translation may follow later', async () => {
      const { id } = await upload({ alt: 'Ein blaues Feld' })
      const update = (locale: 'de' | 'en') =>
        payload.update({ collection: 'media', data: { alt: '' }, id, locale })
      await expect(update('en')).resolves.toBeDefined()
      expect(await refusedPaths(update('de'))).toEqual(['alt'])
    })

    it('should be called by their title, alt text or the name of the file, for those who work here alone', async () => {
      const titleOf = async (data: Record<string, unknown>) => (await upload(data)).title
      expect(await titleOf({ alt: 'Ein blaues Feld', title: 'Titelbild' })).toBe('Titelbild')
      expect(await titleOf({ alt: 'Ein blaues Feld' })).toBe('Ein blaues Feld')
      expect(await titleOf({ isDecorative: true })).toBe('foto')

      const { id } = await upload({ alt: 'Ein rotes Feld', title: 'Intern' })
      const cleared = await payload.update({ collection: 'media', data: { title: '' }, id })
      expect(cleared.title).toBe('Ein rotes Feld')
      const outside = await payload.findByID({ collection: 'media', id, overrideAccess: false })
      expect(outside).not.toHaveProperty('title')
      await expect(
        payload.find({
          collection: 'media',
          overrideAccess: false,
          where: { title: { equals: 'Ein rotes Feld' } },
        }),
      ).rejects.toThrow(/title/)
    })

    it('should be stored without the data of the camera, the original too', async () => {
      expect((await sharp(jpeg).metadata()).exif?.toString('latin1')).toContain('Ada Geheim')
      const { filename } = await upload({ alt: 'Ein blaues Feld' })
      const stored = readFileSync(path.join(folder, 'uploads/media', filename!))
      expect((await sharp(stored).metadata()).exif).toBeUndefined()
      expect(stored.toString('latin1')).not.toContain('Ada Geheim')
    })

    it('should get a name of our own and absolute addresses', async () => {
      const { filename, url } = await upload({ alt: 'Ein blaues Feld' })
      expect(filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
      expect(url).toBe(`https://cms.example.org/api/media/file/${filename}`)
    })

    it('should come in smaller sizes as webp, never enlarged', async () => {
      const data = await picture(1000, 500).png().toBuffer()
      const { sizes } = await upload(
        { alt: 'Ein blaues Feld' },
        file({ data, mimetype: 'image/png', name: 'a.png' }),
      )
      expect(sizes?.thumbnail).toMatchObject({ height: 160, mimeType: 'image/webp', width: 320 })
      expect(sizes?.thumbnail?.url).toMatch(/^https:\/\/cms\.example\.org\/api\/media\/file\//)
      expect(sizes?.medium).toMatchObject({ width: 800 })
      expect(sizes?.large?.width ?? 0).toBeLessThanOrEqual(1000)
    })

    it.each([
      [
        'an SVG',
        { mimetype: 'image/svg+xml', name: 'a.svg' },
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
      ],
      [
        'an SVG called PNG',
        { mimetype: 'image/png', name: 'a.png' },
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
      ],
      ['a broken picture', { mimetype: 'image/png', name: 'a.png' }, '\x89PNG\r\n\x1a\nnothing'],
      ['a page', { mimetype: 'text/html', name: 'a.html' }, '<p>a'],
    ])('should be refused where they are %s', async (_name, meta, content) => {
      const data = Buffer.from(content, 'latin1')
      const { status } = await refusalOf(upload({ alt: 'a' }, file({ ...meta, data })))
      expect(status).toBe(400)
    })

    it('should be refused above 15 MB, naming the limit', async () => {
      const one = { ...file({ data: jpeg, mimetype: 'image/jpeg', name: 'a.jpg' }), size: 16 << 20 }
      const { data } = await refusalOf(upload({ alt: 'a' }, one))
      expect(data?.errors).toEqual([
        expect.objectContaining({ message: expect.stringContaining('15 MB'), path: 'file' }),
      ])
    })

    it('should be refused when they unpack to too many pixels', async () => {
      const data = await picture(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer()
      const { status } = await refusalOf(
        upload({ alt: 'a' }, file({ data, mimetype: 'image/png', name: 'a.png' })),
      )
      expect(status).toBe(400)
    })
  })

  describe('documents', () => {
    it('should be internal until someone says otherwise', async () => {
      expect(await keep()).toMatchObject({ language: 'de', visibility: 'internal' })
    })

    it('should ask for their title at publishing and not before', async () => {
      await expect(keep({ title: null }, undefined, true)).resolves.toBeDefined()
      expect(await refusedPaths(keep({ title: null }))).toEqual(['title'])
    })

    it.each([
      ['a page', { mimetype: 'text/html', name: 'a.html' }, '<script>1</script>'],
      ['a page called PDF', { mimetype: 'application/pdf', name: 'a.pdf' }, '<script>1</script>'],
      [
        'a page called ODT',
        { mimetype: 'application/vnd.oasis.opendocument.text', name: 'a.odt' },
        '<p>',
      ],
      ['a program', { mimetype: 'application/x-msdownload', name: 'a.exe' }, 'MZ'],
    ])('should be refused where they are %s', async (_name, meta, content) => {
      const { status } = await refusalOf(keep({}, file({ ...meta, data: Buffer.from(content) })))
      expect(status).toBe(400)
    })

    it.each([
      ['application/pdf', 'Satzung.exe', '.pdf'],
      ['application/pdf', 'Satzung', '.pdf'],
      ['text/plain', 'Satzung.html', '.txt'],
    ])('should be named after their type: %s called %s', async (mimetype, name, extension) => {
      const { filename } = await keep({}, file({ data: PDF, mimetype, name }))
      expect(path.extname(filename!)).toBe(extension)
    })

    it('should take plain text and lie below the data folder', async () => {
      const { filename, url } = await keep(
        {},
        file({ data: Buffer.from('Hallo\n'), mimetype: 'text/plain', name: '../../a.txt' }),
      )
      expect(existsSync(path.join(folder, 'uploads/documents', filename!))).toBe(true)
      expect(url).toBe(`https://cms.example.org/api/documents/file/${filename}`)
    })
  })

  it('should leave nothing outside their two folders', () => {
    const folders = readdirSync(path.join(folder, 'uploads')).sort()
    expect(folders).toEqual(['.journal', 'documents', 'media'])
  })

  describe('uploads that came to nothing', () => {
    const stored = (collection: string): string[] =>
      readdirSync(path.join(folder, 'uploads', collection)).sort()

    it('should leave no file behind, and no other upload should lose one', async () => {
      const kept = await upload({ alt: 'Bleibt' })
      const lost = await upload({ alt: 'Geht' })
      const statutes = await keep({ _status: 'published' })
      // A file that only a draft version names.
      await payload.update({
        collection: 'documents',
        data: { title: 'Neue Satzung' },
        draft: true,
        file: file({ data: PDF, mimetype: 'application/pdf', name: 'Entwurf.pdf' }),
        id: statutes.id,
      })
      const documents = stored('documents')
      // As where the process was killed, or the disk full, while a note was made.
      const begun = path.join(folder, 'uploads/.journal', `${randomUUID()}.media`)
      mkdirSync(begun)
      // As after a crash between the files and the entry: neither the row nor its versions are there.
      await payload.db.deleteOne({ collection: 'media', where: { id: { equals: lost.id } } })

      expect(await removeUnfinishedUploads({ olderThan: 60_000, payload })).toBe(0)
      expect(await removeUnfinishedUploads({ payload })).toBeGreaterThan(0)
      const base = (name: unknown): string => String(name).replace(/\.\w+$/, '')
      const media = stored('media')
      expect(media.some((name) => name.startsWith(base(kept.filename)))).toBe(true)
      expect(media.filter((name) => name.startsWith(base(lost.filename)))).toEqual([])
      expect(stored('documents')).toEqual(documents)
      expect(existsSync(begun)).toBe(false)
      expect(await removeUnfinishedUploads({ payload })).toBe(0)
    })
  })
})
