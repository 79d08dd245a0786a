import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { drawPicture } from './drawPicture.ts'
import type { DemoIds } from './DemoIds.ts'
import { idOf } from './idOf.ts'
import { demoOrganizations } from './organizations.ts'
import { richText } from './richText.ts'

/** The invented organisations, each with a drawn picture as its logo. */
export const loadOrganizations = async ({
  ids,
  payload,
}: {
  ids: DemoIds
  payload: Payload
}): Promise<void> => {
  for (const [index, entry] of demoOrganizations.entries()) {
    const { areaServed, description, key, municipality, place, ...facts } = entry
    const data = await drawPicture({ seed: index + 1 })
    const logo = await payload.create({
      collection: slugs.media,
      data: { credit: 'Beispielbild', isDecorative: true, title: `Logo ${facts.name}` },
      file: { data, mimetype: 'image/png', name: `${key}.png`, size: data.length },
    })
    const { id } = await payload.create({
      collection: slugs.memberOrganizations,
      data: {
        ...facts,
        _status: 'published',
        areaServed: areaServed.map((ags) => idOf(ids.municipalities, ags)),
        contact: { email: `${key}@example.org` },
        description: richText([description]),
        logo: logo.id,
        seat: {
          address: { city: place },
          municipality: idOf(ids.municipalities, municipality),
        },
        website: `https://${key}.example.org`,
      },
    })
    ids.organizations.set(key, id)
  }
}
