import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootProject } from '../../helpers/bootProject.ts'
import { refusedPaths } from '../../helpers/refusedPaths.ts'
import { richText } from '../../helpers/richText.ts'

describe('the association', () => {
  let payload: Payload
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ payload, stop } = await bootProject())
  })
  afterAll(() => stop())

  const save = (data: Record<string, unknown>, draft = false) =>
    payload.updateGlobal({
      slug: 'association',
      data: { name: 'Dachverband Beispiel', ...data } as never,
      draft,
    })

  it('should be data: identity, seat, sender, imprint, house style and defaults', async () => {
    const given = {
      defaults: { equalityNote: 'Alle sind willkommen.', publicationPeriod: 'P3M' },
      domain: 'verband.example.org',
      houseStyle: { accentColor: '#ffcc00', primaryColor: '#1a4d8f' },
      imprint: richText('Verantwortlich: Ada Beispiel'),
      name: 'Dachverband Beispiel e. V.',
      seat: { address: { city: 'Dresden', postalCode: '01067', street: 'Platz 1' } },
      sender: { email: 'cms@verband.example.org', name: 'Redaktion' },
    }
    await save({ ...given, domain: ' Verband.Example.org ' })
    expect(await payload.findGlobal({ slug: 'association' })).toMatchObject(given)
  })

  it.each<[string[], Record<string, unknown>]>([
    [['defaults.publicationPeriod'], { defaults: { publicationPeriod: '3 Stunden' } }],
    [['domain'], { domain: 'https://verband.example.org' }],
    [['houseStyle.primaryColor'], { houseStyle: { primaryColor: 'blau' } }],
    [['sender.email'], { sender: { email: 'cms' } }],
  ])('should refuse %s, as a draft and published', async (paths, data) => {
    expect(await refusedPaths(save(data, true))).toEqual(paths)
    expect(await refusedPaths(save({ ...data, _status: 'published' }))).toEqual(paths)
  })

  it('should ask for its name at publishing and not before', async () => {
    await expect(save({ name: '' }, true)).resolves.toBeDefined()
    expect(await refusedPaths(save({ _status: 'published', name: '' }))).toEqual(['name'])
  })
})
