import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { drawLogo } from './drawLogo.ts'
import type { DemoIds } from './DemoIds.ts'
import { idOf } from './idOf.ts'
import { richText } from './richText.ts'

/** The invented association itself: its identity as data, and the organisation under which it publishes. */
export const loadAssociation = async ({
  ids,
  payload,
}: {
  ids: DemoIds
  payload: Payload
}): Promise<void> => {
  const data = await drawLogo()
  const logo = await payload.create({
    collection: slugs.media,
    data: { alt: 'Drei Kreise, die sich überschneiden', credit: 'Beispielbild' },
    file: { data, mimetype: 'image/png', name: 'logo.png', size: data.length },
  })
  const description = richText([
    'Der Verband vertritt die Vereine von Menschen mit Einwanderungsgeschichte im Land. Verband, Personen und Texte dieser Vorführung sind erfunden.',
  ])
  await payload.updateGlobal({
    slug: slugs.association,
    data: {
      _status: 'published',
      contact: { email: 'info@example.org', phone: '+49 351 000000' },
      description,
      domain: 'example.org',
      logo: logo.id,
      name: 'Dachverband Vielstimmig e. V. (Beispiel)',
      seat: { municipality: idOf(ids.municipalities, '14612') },
      sender: { email: 'info@example.org', name: 'Dachverband Vielstimmig' },
      shortName: 'Vielstimmig',
      website: 'https://example.org',
    },
  })
  const { id } = await payload.create({
    collection: slugs.memberOrganizations,
    data: {
      _status: 'published',
      contact: { email: 'info@example.org' },
      description,
      logo: logo.id,
      name: 'Dachverband Vielstimmig e. V. (Beispiel)',
      seat: { municipality: idOf(ids.municipalities, '14612') },
      shortName: 'Vielstimmig',
      website: 'https://example.org',
    },
  })
  ids.organizations.set('dachverband', id)
}
