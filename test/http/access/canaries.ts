import type { CollectionSlug } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { fileFor, type World } from './world.ts'

/** In every text that must not get out. Letters only, so that no slug, URL or e-mail rule changes it. */
export const canary = 'kanarienvogel'

/**
 * Canaries of their own for what some roles may see: names of persons without consent, persons that are not published,
 * what people have given of themselves, addresses that the office sees, and the address of the posting that is applied
 * for by e-mail only.
 */
export const kinds = {
  address: `${canary}adresse`,
  application: `${canary}bewerbung`,
  draftPerson: `${canary}entwurfsperson`,
  named: `${canary}name`,
  private: `${canary}privat`,
} as const

export type Kind = keyof typeof kinds

export type Planted = {
  /** Entries by what they are, with their collection. */
  entries: Record<string, { collection: CollectionSlug; id: string }>
  /** Files whose bytes hold a canary, or whose entry is not for everyone: path below `/api`. */
  files: string[]
  id: (name: string) => string
}

const node = (type: string, more: object) => ({
  ...more,
  direction: 'ltr',
  format: '',
  indent: 0,
  type,
  version: 1,
})

const words = (text: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

/** A rich text of one paragraph, with nodes after its words. */
export const richText = (text: string, ...more: object[]) => ({
  root: node('root', { children: [node('paragraph', { children: [words(text), ...more] })] }),
})

/** A link to an entry. */
export const linkTo = (relationTo: string, value: string) =>
  node('link', {
    children: [words('mehr')],
    fields: { doc: { relationTo, value }, linkType: 'internal', newTab: false },
    id: '6a1c6a52d0f4d0c9a7e0c7c8',
  })

/**
 * What nobody outside is to see, in a world whose accounts stand for another board and another organisation than the
 * entries made here.
 */
export const plantCanaries = async (world: World): Promise<Planted> => {
  const { boards, municipality, organizations, payload } = world
  const entries: Planted['entries'] = {}
  const make = async (
    collection: CollectionSlug,
    data: object,
    { file, name }: { file?: object; name?: string } = {},
  ): Promise<string> => {
    const args = { collection, data: data as never, ...(file && { file }) }
    const id = String((await payload.create(args as never)).id)
    if (name) entries[name] = { collection, id }
    return id
  }
  const draft = (collection: CollectionSlug, id: string, data: object) =>
    payload.update({ collection, data: data as never, draft: true, id })
  const published = { _status: 'published' }
  const consent = (purpose: string) => ({
    given: '2026-01-01T12:00:00.000Z',
    proof: kinds.private,
    purpose,
  })
  const address = `${kinds.address}@example.org`

  const account = await make(
    slugs.users,
    {
      email: `${canary}@example.org`,
      name: canary,
      password: 'ein-langes-kennwort-für-tests-17',
      roles: [{ role: 'editor' }],
    },
    { name: 'account' },
  )

  // Files: names, bytes and sizes of images.
  const document = async (name: string, data: object) => {
    const file = await fileFor(slugs.documents)
    const bytes = Buffer.concat([file.data, Buffer.from(`% ${canary}`)])
    return make(
      slugs.documents,
      { title: canary, ...data },
      { file: { ...file, data: bytes, name: `${canary}.pdf`, size: bytes.length }, name },
    )
  }
  const internal = await document('internal', { ...published, visibility: 'internal' })
  await document('draftFile', { visibility: 'public' })
  const withdrawn = await document('withdrawnFile', {
    ...published,
    title: 'Zurückgezogen',
    visibility: 'public',
  })
  await payload.update({
    collection: slugs.documents,
    data: { _status: 'draft' } as never,
    id: withdrawn,
  })
  const binned = await document('binnedFile', {
    ...published,
    title: 'Gelöscht',
    visibility: 'public',
  })
  await payload.update({
    collection: slugs.documents,
    data: { deletedAt: new Date().toISOString() } as never,
    id: binned,
  })
  const replaced = await make(
    slugs.documents,
    { ...published, title: 'Satzung', visibility: 'public' },
    { file: await fileFor(slugs.documents), name: 'publicFile' },
  )
  const newer = await fileFor(slugs.documents)
  const newerBytes = Buffer.concat([newer.data, Buffer.from(`% ${canary}`)])
  await payload.update({
    collection: slugs.documents,
    data: { title: canary } as never,
    draft: true,
    file: { ...newer, data: newerBytes, size: newerBytes.length },
    id: replaced,
  })
  const photo = await make(
    slugs.media,
    { alt: 'Foto' },
    { file: await fileFor(slugs.media), name: 'photo' },
  )
  const binnedImage = await make(
    slugs.media,
    { alt: canary },
    { file: await fileFor(slugs.media, 900), name: 'binnedImage' },
  )
  await payload.update({
    collection: slugs.media,
    data: { deletedAt: new Date().toISOString() } as never,
    id: binnedImage,
  })

  // Persons.
  const unnamed = await make(
    slugs.people,
    { ...published, family: kinds.named, given: kinds.named },
    { name: 'unnamed' },
  )
  const hiddenPerson = await make(
    slugs.people,
    { family: kinds.draftPerson, given: kinds.draftPerson },
    { name: 'draftPerson' },
  )
  const named = await make(
    slugs.people,
    {
      ...published,
      consents: [consent('name-online')],
      contact: { email: `${kinds.private}@example.org`, phone: kinds.private },
      family: 'Öffentlich',
      given: 'Kim',
      photo,
    },
    { name: 'named' },
  )

  // Entries of which nothing is public, and public ones that refer to them.
  const draftBoard = await make(
    slugs.advisoryBoards,
    { foundingStatus: 'idea', municipality, name: canary },
    { name: 'draftBoard' },
  )
  const draftOrganization = await make(
    slugs.memberOrganizations,
    { membership: 'member', name: canary },
    { name: 'draftOrganization' },
  )
  await make(
    slugs.postings,
    {
      applyBy: 'email-only',
      author: account,
      contact: { email: `${kinds.application}@example.org` },
      kind: 'job',
      provider: organizations.other,
      title: canary,
      workplace: { place: 'Leipzig' },
    },
    { name: 'draftPosting' },
  )
  const draftPosting = entries.draftPosting!.id
  const posting = {
    ...published,
    attachments: [internal, replaced],
    author: account,
    board: boards.other,
    internshipKind: 'voluntary',
    kind: 'internship',
    provider: organizations.other,
    workplace: { municipality, place: 'Leipzig' },
  }
  const withMail = await make(
    slugs.postings,
    {
      ...posting,
      applyBy: 'email-only',
      contact: { email: `${kinds.application}@example.org` },
      title: 'Praktikum',
    },
    { name: 'posting' },
  )
  // What waits as a draft over a published entry is no more public than a new draft.
  await draft(slugs.postings, withMail, { title: canary })
  await make(
    slugs.postings,
    {
      ...posting,
      applyBy: 'url',
      applyUrl: 'https://example.org/bewerbung',
      board: draftBoard,
      contact: { email: address },
      intro: richText(
        `Fragen an ${address}.`,
        linkTo(slugs.postings, draftPosting),
        linkTo(slugs.documents, internal),
        linkTo(slugs.postings, withMail),
      ),
      provider: draftOrganization,
      summary: `Fragen an ${address}.`,
      title: 'Praktikum mit Formular',
    },
    { name: 'linking' },
  )
  await payload.update({
    collection: slugs.memberOrganizations,
    data: { ...published, contact: { email: address }, description: richText(address) } as never,
    id: organizations.other,
  })
  await payload.update({
    collection: slugs.advisoryBoards,
    data: {
      ...published,
      foundingHistory: [
        { document: internal, on: '2020-01-01T12:00:00.000Z', source: 'Brief', status: 'idea' },
      ],
      function: richText(address, linkTo(slugs.advisoryBoards, draftBoard)),
      members: [
        { person: unnamed },
        { person: hiddenPerson },
        { onBehalfOf: draftOrganization, person: named },
      ],
      office: { email: address },
      statutes: internal,
    } as never,
    id: boards.other,
  })
  entries.organization = { collection: slugs.memberOrganizations, id: organizations.other }
  entries.board = { collection: slugs.advisoryBoards, id: boards.other }
  await draft(slugs.memberOrganizations, organizations.other, { shortName: canary })
  await draft(slugs.advisoryBoards, boards.other, { source: canary })

  // Meetings, minutes and resolutions.
  const meeting = {
    ...published,
    agenda: [
      { isPublic: true, number: '1', title: 'Begrüßung' },
      { isPublic: false, number: '2', title: canary },
    ],
    boards: [boards.other, draftBoard],
    invitation: { file: internal },
    kind: 'ordinary',
    onlineLink: `https://${canary}.example.org/raum`,
    registration: { email: address, note: `Anmeldung an ${address}` },
    start: '2026-09-01T16:00:00.000Z',
    visibility: 'partly',
  }
  const session = await make(slugs.meetings, { ...meeting, title: 'Sitzung' }, { name: 'meeting' })
  await make(
    slugs.meetings,
    { ...meeting, title: canary, visibility: 'closed' },
    { name: 'closed' },
  )
  await draft(slugs.meetings, session, { title: canary })
  const { agenda } = await payload.findByID({ collection: slugs.meetings, id: session })
  const record = (itemId: string, isSecret: boolean) => ({
    elections: [{ candidate: unnamed, office: isSecret ? canary : 'Vorsitz', votes: 1 }],
    internalText: richText(canary),
    itemId,
    motions: [{ by: unnamed, wording: isSecret ? canary : 'Antrag' }],
    publicText: richText(isSecret ? canary : 'Öffentlich'),
    statements: [{ byName: canary, text: isSecret ? canary : 'Erklärung' }],
    votes: [
      { mode: 'open', no: 0, outcome: 'passed', subject: isSecret ? canary : 'Antrag', yes: 2 },
    ],
  })
  await make(
    slugs.meetingProtocols,
    {
      ...published,
      agendaChanges: canary,
      attachments: [internal, replaced],
      attendance: [
        { person: unnamed, reason: canary, state: 'excused' },
        { guest: canary, state: 'present' },
      ],
      chair: unnamed,
      corrections: [
        { itemId: agenda![1]!.id, note: canary, on: '2026-10-01T12:00:00.000Z', version: 2 },
      ],
      frozen: { publicFile: internal },
      items: [record(agenda![0]!.id!, false), record(agenda![1]!.id!, true)],
      keeper: named,
      meeting: session,
      objections: [{ byName: canary, text: canary }],
      originalAt: canary,
      releasedAt: '2026-09-10T10:00:00.000Z',
      releasedBy: account,
      review: { comment: canary },
      signatures: [{ name: canary, role: 'chair' }],
      tasks: [{ responsibleName: canary, text: canary }],
      votingPresent: 5,
    },
    { name: 'minutes' },
  )
  await make(
    slugs.resolutions,
    {
      board: boards.other,
      decidedOn: '2026-09-01T12:00:00.000Z',
      isPublic: false,
      outcome: 'passed',
      title: canary,
      wording: canary,
    },
    { name: 'resolution' },
  )
  await make(
    slugs.resolutions,
    {
      board: draftBoard,
      decidedOn: '2026-09-02T12:00:00.000Z',
      isPublic: true,
      meeting: session,
      outcome: 'passed',
      supersededBy: entries.resolution!.id,
      title: 'Beschluss',
      wording: 'Wortlaut',
    },
    { name: 'publicResolution' },
  )
  await payload.updateGlobal({
    data: {
      ...published,
      imprint: richText('Impressum', linkTo(slugs.postings, draftPosting)),
      name: 'Dachverband',
      sender: { email: `${canary}@example.org`, name: canary },
    } as never,
    slug: slugs.association,
    // Payload lets only link to what the writer may read.
    user: world.callers.admin.user,
  })
  await payload.updateGlobal({
    data: { name: canary } as never,
    draft: true,
    slug: slugs.association,
  })

  return {
    entries,
    files: await filesOf(world, entries),
    id: (name) => entries[name]!.id,
  }
}

/** The addresses of all files that are not public, sizes and replaced files included. */
const filesOf = async ({ payload }: World, entries: Planted['entries']): Promise<string[]> => {
  const files: string[] = []
  const names = [
    'internal',
    'draftFile',
    'withdrawnFile',
    'binnedFile',
    'publicFile',
    'binnedImage',
  ]
  for (const name of names) {
    const { collection, id } = entries[name]!
    const doc = (await payload.findByID({
      collection,
      draft: name === 'publicFile',
      id,
      trash: true,
    })) as { filename: string; sizes?: Record<string, { filename?: null | string }> }
    const sizes = Object.values(doc.sizes ?? {}).map(({ filename }) => filename)
    for (const file of [doc.filename, ...sizes]) if (file) files.push(`/${collection}/file/${file}`)
  }
  return files
}
