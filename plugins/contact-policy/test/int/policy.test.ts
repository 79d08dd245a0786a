import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig, TypedUser } from 'payload'
import { askGraphql } from '../../../../test/helpers/askGraphql.ts'
import { askRest } from '../../../../test/helpers/askRest.ts'
import type { MinimalPayload } from '../../../../test/helpers/bootMinimal.ts'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { contactPolicyPlugin } from '../../index.ts'

// It boots a Payload, on machines that may be busy.
jest.setTimeout(60_000)

const everyone = () => true
const CANARY = 'kanarienvogel'
const ADDRESS = `${CANARY}@example.org`

const rich = (...children: unknown[]) => ({
  root: {
    children: [{ children, direction: null, format: '', indent: 0, type: 'paragraph', version: 1 }],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})
const text = (content: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: content,
  type: 'text',
  version: 1,
})
const mail = (content: string) => ({
  children: [text(content)],
  direction: null,
  fields: { linkType: 'custom', newTab: false, url: `mailto:${content}` },
  format: '',
  id: '65f0f0f0f0f0f0f0f0f0f0f0',
  indent: 0,
  type: 'link',
  version: 3,
})

const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: everyone, read: everyone, readVersions: everyone, update: everyone },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'applyBy', type: 'text' },
    { name: 'org', type: 'relationship', relationTo: 'orgs' as never },
    {
      name: 'contact',
      type: 'group',
      fields: [
        { name: 'person', type: 'text' },
        {
          type: 'row',
          fields: [{ name: 'email', type: 'email', label: { de: 'E-Mail', en: 'E-mail' } }],
        },
      ],
    },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'about', type: 'richText', localized: true },
    // Renders its neighbour, as a plugin would, from the field as it was read.
    {
      name: 'aboutText',
      type: 'text',
      hooks: { afterRead: [({ siblingData }) => JSON.stringify(siblingData.about ?? null)] },
      virtual: true,
    },
    { name: 'rows', type: 'array', fields: [{ name: 'note', type: 'textarea' }] },
  ],
  versions: { drafts: true },
}

const orgs: CollectionConfig = {
  slug: 'orgs',
  access: { read: everyone },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'office', type: 'group', fields: [{ name: 'email', type: 'text' }] },
    { name: 'notes', type: 'join', collection: 'notes' as never, on: 'org' },
    { name: 'best', type: 'relationship', relationTo: 'notes' as never },
  ],
}

type Doc = Record<string, unknown> & { contact: Record<string, unknown>; id: number }

let minimal: MinimalPayload
let note: Doc
let org: Doc
const user = { id: 1, collection: 'users' } as unknown as TypedUser

const rest = (path: string) => askRest({ key: minimal.key, path, payload: minimal.payload })
const create = async (data: Record<string, unknown>) =>
  (await minimal.payload.create({
    collection: 'notes' as never,
    data: { _status: 'published', ...data } as never,
  })) as unknown as Doc

beforeAll(async () => {
  minimal = await bootPlugin({
    collections: [notes, orgs],
    editor: lexicalEditor(),
    globals: [
      {
        slug: 'site',
        access: { read: everyone },
        fields: [
          { name: 'email', type: 'email' },
          { name: 'imprint', type: 'textarea' },
        ],
      },
    ],
    localization: { defaultLocale: 'de', locales: ['de', 'en'] },
    plugins: [
      contactPolicyPlugin({
        collections: {
          notes: { emails: ['contact.email'], needs: ['applyBy'] },
          orgs: { emails: ['office.email'] },
        },
        globals: { site: { emails: ['email'] } },
        policyFor: ({ doc, isList, req }) => {
          if (req.user) return 'full'
          return !isList && doc?.applyBy === 'email' ? 'display' : 'none'
        },
      }),
    ],
  })
  const created = await minimal.payload.create({
    collection: 'orgs' as never,
    data: { name: 'o', office: { email: `${CANARY} (at) example.org` } } as never,
  })
  org = created as unknown as Doc
  note = await create({
    about: rich(text('An '), mail(ADDRESS)),
    applyBy: 'email',
    contact: { email: `${CANARY} [at] Example (punkt) org`, person: 'Rosa' },
    org: org.id,
    rows: [{ note: `oder ${ADDRESS}` }],
    summary: `Mail: ${CANARY}[@]example.org`,
    title: 'n',
  })
  await minimal.payload.update({
    id: org.id,
    collection: 'orgs' as never,
    data: { best: note.id } as never,
  })
  await minimal.payload.updateGlobal({
    slug: 'site' as never,
    data: { email: ADDRESS, imprint: `Mail: ${ADDRESS}` } as never,
  })
})
afterAll(() => minimal.stop())

describe('an e-mail field', () => {
  it('should be stored clean', () => {
    expect(note.contact.email).toBe(ADDRESS)
  })
  it('should refuse what is no address, naming the field and the remedy', async () => {
    await expect(create({ contact: { email: 'siehe Aushang' } })).rejects.toMatchObject({
      data: {
        errors: [{ message: expect.stringContaining('name@example.org'), path: 'contact.email' }],
      },
    })
    expect((await create({ contact: { email: '  ' } })).contact.email).toBeNull()
  })
  it('should be delivered whole to who gets it, in its display form and not at all', async () => {
    const read = (options: Record<string, unknown>) =>
      minimal.payload.findByID({
        id: note.id,
        collection: 'notes' as never,
        overrideAccess: false,
        ...options,
      }) as unknown as Promise<Doc>
    expect((await read({ user })).contact.email).toBe(ADDRESS)
    const { contact } = await read({})
    expect(contact).toEqual({ emailDisplay: `${CANARY}[@]example.org`, person: 'Rosa' })
    const other = await create({ applyBy: 'post', contact: { email: ADDRESS } })
    const { body } = await rest(`/notes/${other.id}`)
    expect(body.contact).toMatchObject({ emailDisplay: null })
  })
  it('should give its display form to a query that selects nothing else', async () => {
    const { body } = await rest(`/notes/${note.id}?select[contact][emailDisplay]=true`)
    expect(body).toEqual({ id: note.id, contact: { emailDisplay: `${CANARY}[@]example.org` } })
    const { data, errors } = await askGraphql({
      payload: minimal.payload,
      query: `{ Note(id: ${JSON.stringify(note.id)}) { contact { email emailDisplay } } }`,
    })
    expect(errors).toBeUndefined()
    expect(data?.Note).toMatchObject({
      contact: { email: null, emailDisplay: `${CANARY}[@]example.org` },
    })
  })
})

describe('prose', () => {
  it('should show the display form in a single entry and keep its links out', async () => {
    const { body } = await rest(`/notes/${note.id}`)
    const shown = JSON.stringify(body)
    expect(shown).not.toContain(ADDRESS)
    expect(shown).not.toContain('mailto')
    expect(body.summary).toBe(`Mail: ${CANARY}[@]example.org`)
    expect(body.aboutText).toContain(`${CANARY}[@]example.org`)
    expect(body.rows).toMatchObject([{ note: `oder ${CANARY}[@]example.org` }])
  })
  it('should not be changed in the database by reading, saving or restoring', async () => {
    const path = { id: note.id, collection: 'notes' as never }
    await minimal.payload.update({ ...path, data: { title: 'm' } as never, overrideAccess: false })
    await minimal.payload.update({
      ...path,
      data: { title: 'k' } as never,
      draft: true,
      overrideAccess: false,
    })
    const { docs } = await minimal.payload.findVersions({ collection: 'notes' as never, limit: 1 })
    await minimal.payload.restoreVersion({ collection: 'notes' as never, id: docs[0]!.id })
    const stored = (await minimal.payload.findByID(path)) as unknown as Doc
    expect(stored.summary).toBe(`Mail: ${CANARY}[@]example.org`)
    expect(JSON.stringify(stored.about)).toContain(`mailto:${ADDRESS}`)
    expect(stored.rows).toMatchObject([{ note: `oder ${ADDRESS}` }])
    expect(stored.contact.email).toBe(ADDRESS)
    await minimal.payload.update({ ...path, data: { _status: 'published' } as never })
  })
  it('should take no address in a line of text', async () => {
    await expect(create({ title: `An ${ADDRESS}` })).rejects.toMatchObject({
      data: { errors: [{ path: 'title' }] },
    })
  })
})

describe('the public', () => {
  it('should find no address in any list, join, relation, version, global or locale', async () => {
    const pages = [
      '/notes',
      '/notes?depth=2',
      '/notes?locale=all',
      '/notes?select[about]=true',
      `/notes?where[id][equals]=${note.id}`,
      '/notes/versions',
      '/orgs?depth=2',
      '/orgs?depth=0',
      `/orgs/${org.id}?depth=2`,
      '/globals/site',
    ]
    for (const page of pages) {
      const { body, status } = await rest(page)
      expect([page, status]).toEqual([page, 200])
      expect([page, JSON.stringify(body).includes(CANARY)]).toEqual([page, false])
    }
    const all = await rest(`/notes/${note.id}?locale=all&depth=2`)
    expect(JSON.stringify(all.body)).not.toContain(ADDRESS)
    const { data, errors } = await askGraphql({
      payload: minimal.payload,
      query: `{ Notes { docs { title summary about aboutText contact { email emailDisplay } rows { note } } }
        Orgs { docs { office { email emailDisplay } notes { docs { about contact { emailDisplay } } } best { summary contact { emailDisplay } } } }
        Site { email emailDisplay imprint } }`,
    })
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toContain('"title":"k"')
    expect(JSON.stringify(data)).not.toContain(CANARY)
  })
  it('should be refused every filter and sort order that could tell an address', async () => {
    const refused = [
      `/notes?where[contact.email][like]=${CANARY}`,
      `/notes?where[or][0][contact.email][exists]=true`,
      `/notes?where[summary][like]=${CANARY}`,
      `/notes?where[summary.en][like]=${CANARY}`,
      `/notes?where[about][like]=${CANARY}`,
      `/notes?where[about.root.children.text][like]=${CANARY}`,
      `/notes?where[rows.note][like]=${CANARY}`,
      `/notes?where[org.office.email][like]=${CANARY}`,
      `/notes?where[contact.emailDisplay][like]=${CANARY}`,
      `/notes?sort=contact.email`,
      `/notes?sort=summary`,
      `/notes/count?where[contact.email][like]=${CANARY}`,
      `/notes/versions?where[version.contact.email][like]=${CANARY}`,
      `/orgs?joins[notes][where][contact.email][like]=${CANARY}`,
      `/orgs?where[best.summary][like]=${CANARY}`,
    ]
    for (const path of refused) {
      expect([path, (await rest(path)).status]).toEqual([path, 400])
    }
    for (const where of [
      `contact__email: {like: "${CANARY}"}`,
      `summary: {like: "${CANARY}"}`,
      `about: {like: "${CANARY}"}`,
    ]) {
      const { data, errors } = await askGraphql({
        payload: minimal.payload,
        query: `{ Notes(where: {${where}}) { totalDocs } }`,
      })
      expect([where, errors?.length, data?.Notes ?? null]).toEqual([where, 1, null])
    }
  })
  it('should still filter by what holds no address', async () => {
    const { body } = await rest('/notes?where[title][equals]=k&where[contact.person][equals]=Rosa')
    expect(body.totalDocs).toBe(1)
  })
  it('should leave filters to who gets full addresses', async () => {
    const { totalDocs } = await minimal.payload.find({
      collection: 'notes' as never,
      overrideAccess: false,
      user,
      where: { 'contact.email': { equals: ADDRESS }, summary: { like: CANARY } },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('options', () => {
  const config = { collections: [notes, orgs], db: {}, secret: 's' } as never
  it('should be refused by name when they name nothing', () => {
    expect(() => contactPolicyPlugin({ collections: { nope: {} } })(config)).toThrow('"nope"')
    expect(() => contactPolicyPlugin({ globals: { nope: {} } })(config)).toThrow('"nope"')
    expect(() =>
      contactPolicyPlugin({ collections: { notes: { emails: ['contact.fax'] } } })(config),
    ).toThrow('notes.emails names "contact.fax"')
  })
  it('should keep the fields when disabled, and change nothing else', () => {
    const { collections } = contactPolicyPlugin({
      collections: { notes: { emails: ['contact.email'] } },
      disabled: true,
    })(config)
    const [first] = collections as CollectionConfig[]
    expect(first?.hooks).toBe(notes.hooks)
    expect(JSON.stringify(first?.fields)).toContain('emailDisplay')
    expect(first?.fields[4]).toBe(notes.fields[4])
  })
})
