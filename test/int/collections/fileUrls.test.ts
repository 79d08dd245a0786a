import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'

describe('the address of a file', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject({ SERVER_URL: 'https://cms.example.org' })
  })
  afterAll(() => project.stop())

  it('should be absolute in a related image too', async () => {
    const { payload } = project
    const data = await sharp({
      create: { background: '#0f6b6b', channels: 3, height: 64, width: 64 },
    })
      .png()
      .toBuffer()
    const image = await payload.create({
      collection: 'media',
      data: { alt: 'Eine Farbfläche' },
      file: { data, mimetype: 'image/png', name: 'flaeche.png', size: data.length },
    })
    await payload.create({
      collection: 'member-organizations',
      data: { _status: 'published', logo: image.id, name: 'Verein (Beispiel)' },
    })
    const { docs } = await payload.find({
      collection: 'member-organizations',
      depth: 1,
      overrideAccess: false,
    })
    expect(docs[0]?.logo).toMatchObject({
      url: expect.stringMatching(/^https:\/\/cms\.example\.org\/api\/media\/file\//),
    })
  })
})
