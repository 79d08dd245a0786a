import type { CollectionSlug, Payload, TypedUser } from 'payload'
import sharp from 'sharp'
import { slugs } from '../../../collections/slugs.ts'
import { type Host, startHost } from '../../helpers/startHost.ts'
import { everyone, type Who } from './roles.ts'

export type Caller = { headers: Record<string, string>; id?: string; user?: TypedUser }

export type World = {
  boards: { other: string; own: string }
  /** An account without roles, of whom nothing is asked. */
  bystander: string
  callers: Record<Who, Caller>
  host: Host
  municipality: string
  organizations: { other: string; own: string }
  payload: Payload
}

const key = '6f1c6a52-7d0f-4d0c-9a7e-0c7c8c7b1a11'

/** Something to upload, of the kind that a collection takes; images as wide as named. */
export const fileFor = async (slug: string, width = 8) => {
  const isImage = slug === slugs.media
  const data = isImage
    ? await sharp({ create: { background: '#446688', channels: 3, height: 8, width } })
        .png()
        .toBuffer()
    : Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF\n')
  const name = isImage ? 'a.png' : 'a.pdf'
  return { data, mimetype: isImage ? 'image/png' : 'application/pdf', name, size: data.length }
}

/** The project with two boards, two organisations and one account for each role; `own` is what the accounts stand for. */
export const makeWorld = async (): Promise<World> => {
  // A refusal for asking too often would look like one for lack of a right.
  const many = 1_000_000
  const rate = { apiPerMinute: 0, failuresPerAccount: many, failuresPerAddress: many }
  const host = await startHost({ options: { rate } })
  const { payload } = host
  const make = async (collection: CollectionSlug, data: object): Promise<string> =>
    String((await payload.create({ collection, data: data as never })).id)

  const municipality = await make(slugs.municipalities, {
    ags: '14612',
    kind: 'independent-city',
    name: 'Dresden',
  })
  const published = { _status: 'published' }
  const board = (name: string) =>
    make(slugs.advisoryBoards, { ...published, foundingStatus: 'constituted', municipality, name })
  const organization = (name: string) =>
    make(slugs.memberOrganizations, { ...published, membership: 'member', name })
  const boards = { other: await board('Beirat B'), own: await board('Beirat A') }
  const organizations = {
    other: await organization('Verein B'),
    own: await organization('Verein A'),
  }

  const callers = { anonymous: { headers: {} } } as Record<Who, Caller>
  const partner = await payload.create({
    collection: slugs.partners,
    data: { apiKey: key, enableAPIKey: true, name: 'Partnerseite' } as never,
  })
  callers.partner = {
    headers: { Authorization: `${slugs.partners} API-Key ${key}` },
    user: { ...partner, _strategy: 'api-key', collection: slugs.partners } as unknown as TypedUser,
  }
  for (const role of everyone) {
    if (role === 'anonymous' || role === 'partner') continue
    const { headers, id } = await host.signIn({
      email: `${role}@example.org`,
      name: role,
      roles: [
        {
          role,
          ...(role === 'organization' && { organization: organizations.own }),
          ...((role === 'keeper' || role === 'chair') && { boards: [boards.own] }),
        },
      ],
    })
    const user = await payload.findByID({ collection: slugs.users, depth: 0, id })
    callers[role] = { headers, id, user: { ...user, collection: slugs.users } as TypedUser }
  }
  const bystander = await make(slugs.users, {
    email: 'bystander@example.org',
    name: 'Bystander',
    password: 'ein-langes-kennwort-für-tests-17',
  })
  return { boards, bystander, callers, host, municipality, organizations, payload }
}
