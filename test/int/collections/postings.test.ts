import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Posting } from '../../../src/payload-types.ts'
import { loadReferenceData } from '../../../src/seed/loadReferenceData.ts'
import { bootProject } from '../../helpers/bootProject.ts'
import { needing } from '../../helpers/needing.ts'
import { refusalOf } from '../../helpers/refusalOf.ts'
import { refusedPaths } from '../../helpers/refusedPaths.ts'
import { richText } from '../../helpers/richText.ts'

describe('postings', () => {
  let payload: Payload
  let provider: string
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ payload, stop } = await bootProject())
    ;({ id: provider } = await payload.create({
      collection: 'member-organizations',
      data: { description: richText('Wir beraten.'), name: 'Verein Beispiel e. V.' },
    }))
  })
  afterAll(() => stop())

  const complete = () => ({
    title: 'Helfende Hände',
    applyBy: 'post' as const,
    kind: 'volunteering' as const,
    provider,
    workplace: { place: 'Dresden' },
  })
  const create = (data: Record<string, unknown> = {}, draft = false) =>
    payload.create({ collection: 'postings', data: { ...complete(), ...data } as never, draft })

  it.each([true, false])(
    'should take nothing that the form hides and its field refuses, as a draft: %s',
    async (isDraft) => {
      const posting = await create(
        {
          _status: isDraft ? 'draft' : 'published',
          applyUrl: 'javascript:alert(1)',
          deadline: 'morgen@example.org',
          internshipKind: 'BOGUS',
          pay: { amount: -5.123, kind: 'unpaid', per: 'geheim@example.org' },
        },
        isDraft,
      ).catch((error: { data?: { errors: { path: string }[] } }) => error.data?.errors[0]?.path)
      // What cannot be a value of its field at all is refused, hidden or not.
      expect(posting).toBe('deadline')
      expect(
        await create(
          {
            _status: isDraft ? 'draft' : 'published',
            applyUrl: 'javascript:alert(1)',
            internshipKind: 'BOGUS',
            pay: { amount: -5.123, kind: 'unpaid', per: 'geheim@example.org' },
          },
          isDraft,
        ),
      ).toMatchObject({
        applyUrl: null,
        internshipKind: null,
        pay: { amount: null, kind: 'unpaid', per: null },
      })
    },
  )

  it('should hold a posting without job title, pay, hours, deadline and year, word by word', async () => {
    await loadReferenceData({ payload })
    const { docs } = await payload.find({
      collection: 'municipalities',
      where: { ags: { equals: '14713' } },
    })
    const given = {
      title: 'Praktikumsausschreibung des Beispielverbands vogtländischer MigrantInnenvereine',
      about: richText(
        'Im Mai 2015 haben 17 MigrantInnenvereine den Verband als gemeinsame Stimme gegründet.',
        'Er handelt nach dem Satz „Nicht übereinander, sondern miteinander reden“.',
      ),
      applyBy: 'email-only',
      contact: {
        email: 'netzwerk@example.org',
        function: 'Netzwerkkoordination',
        person: 'Ada Beispiel',
      },
      durationMax: 'P3M',
      intro: richText(
        'Gesucht wird ein Praktikant oder eine Praktikantin, für höchstens drei Monate.',
        'Das Netzwerk der MigrantInnen-räte besteht seit Anfang Juni und hat u.a. diese Aufgaben:',
        ['– Gespräche mit Kommunalpolitiker-Innen und Verwaltung', '– Beratung zu Satzungen'],
      ),
      kind: 'internship',
      offers: [{ text: 'Einblick in die Gründung von Räten' }],
      provider,
      requirements: [{ level: 'must', text: 'Zuverlässige und selbständige Mitarbeit' }],
      tasks: [
        { text: 'Ein/e PraktikantIn schreibt Protokolle' },
        { text: 'Veranstaltungen vorbereiten' },
      ],
      workplace: { municipality: docs[0]?.id, place: 'Leipzig' },
    }
    const { id } = await payload.create({
      collection: 'postings',
      data: { ...given, _status: 'published' } as never,
    })
    const kept = await payload.findByID({ collection: 'postings', depth: 0, id })
    expect(kept).toMatchObject(given)
    expect(kept).toMatchObject({
      deadlineKind: 'unspecified',
      internshipKind: 'unspecified',
      pay: { kind: 'unspecified' },
    })
    for (const field of [
      'deadline',
      'durationMin',
      'expiresAt',
      'hoursPerWeek',
      'jobTitle',
    ] as const)
      expect(kept[field] ?? null).toBeNull()
    expect(kept.start?.kind ?? null).toBeNull()
    expect(kept.pay?.amount ?? null).toBeNull()
  })

  it('should let a draft be empty and name every missing field at publishing', async () => {
    const { id } = await payload.create({ collection: 'postings', data: {} as never, draft: true })
    expect(
      await refusedPaths(
        payload.update({ collection: 'postings', data: { _status: 'published' }, id }),
      ),
    ).toEqual(['applyBy', 'kind', 'provider', 'title', 'workplace.place'])
  })

  it.each<[string[], Record<string, unknown>]>([
    [['applyUrl'], { applyBy: 'url' }],
    [['contact.email'], { applyBy: 'email-only' }],
    [['contact.phone'], { applyBy: 'phone' }],
    [['deadline'], { deadlineKind: 'day' }],
    [['pay.amount'], { pay: { kind: 'amount', per: 'month' } }],
    [['start.date'], { start: { kind: 'date' } }],
    [['tasks.0.text'], { tasks: [{ text: ' ' }] }],
  ])('should ask for %s at publishing and not before', async (paths, data) => {
    await expect(create(data, true)).resolves.toBeDefined()
    expect(await refusedPaths(create(data))).toEqual(paths)
  })

  it.each<[string[], Record<string, unknown>]>([
    [['applyUrl'], { applyBy: 'url', applyUrl: 'javascript:alert(1)' }],
    [['applyUrl'], { applyBy: 'url', applyUrl: 'bewerbung.example.org' }],
    [['canonicalUrl'], { canonicalUrl: 'ftp://example.org/a' }],
    [['contact.email'], { contact: { email: 'niemand' } }],
    [
      ['deadline', 'expiresAt'],
      { deadline: '2027-05-02', deadlineKind: 'day', expiresAt: '2027-05-01' },
    ],
    [
      ['publishAt'],
      { deadline: '2027-04-01', deadlineKind: 'day', publishAt: '2027-05-01T08:00:00Z' },
    ],
    [['publishAt'], { expiresAt: '2027-04-01', publishAt: '2027-05-01T08:00:00Z' }],
    [['durationMax'], { durationMax: 'drei Monate' }],
    [['durationMax'], { durationMax: 'P2M', durationMin: 'P10W' }],
    [['durationMin'], { durationMin: 'P' }],
    [['hoursPerWeek'], { hoursPerWeek: 90 }],
    [['kind'], { kind: 'hobby' }],
    [['pay.amount'], { pay: { amount: -1, kind: 'amount' } }],
    [['pay.amount'], { pay: { amount: 12.345, kind: 'amount' } }],
    [['positions'], { positions: 0 }],
    [['positions'], { positions: 1.5 }],
    [['board'], { board: '01930000-0000-7000-8000-000000000000' }],
  ])('should refuse %s, as a draft and published', async (paths, data) => {
    expect(await refusedPaths(create(data, true))).toEqual(paths)
    expect(await refusedPaths(create(data))).toEqual(paths)
  })

  it.each<[string, Record<string, unknown>]>([
    [
      'a deadline on the day of expiry',
      { deadline: '2027-05-01', deadlineKind: 'day', expiresAt: '2027-05-01' },
    ],
    ['a duration of two weeks to three months', { durationMax: 'p3m', durationMin: ' P2W ' }],
    ['an amount of cents', { pay: { amount: 12.82, kind: 'amount', per: 'hour' } }],
    ['a pay of nothing', { pay: { amount: 0, kind: 'allowance' } }],
    ['a pay by a pay grade', { pay: { kind: 'amount', text: 'E 9b nach Tarif' } }],
  ])('should take %s', async (_name, data) => {
    await expect(create(data)).resolves.toBeDefined()
  })

  it.each([
    ['in winter', '2027-01-31', '2027-01-31T22:59:59.999Z'],
    ['in summer', '2027-07-31', '2027-07-31T21:59:59.999Z'],
    ['on the short day in March', '2027-03-28', '2027-03-28T21:59:59.999Z'],
    ['on the long day in October', '2027-10-31', '2027-10-31T22:59:59.999Z'],
    ['at midnight in Berlin', '2027-01-30T23:00:00.000Z', '2027-01-31T22:59:59.999Z'],
  ])('should let a deadline of a day last until its end, %s', async (_name, given, kept) => {
    const { deadline, expiresAt } = await create({
      deadline: given,
      deadlineKind: 'day',
      expiresAt: given,
    })
    expect({ deadline, expiresAt }).toEqual({ deadline: kept, expiresAt: kept })
  })

  it('should keep a deadline of a time of day, and take a bare one for such', async () => {
    const deadline = '2027-01-31T11:00:00.000Z'
    expect(await create({ deadline, deadlineKind: 'date-time' })).toMatchObject({ deadline })
    expect(await create({ deadline })).toMatchObject({ deadline, deadlineKind: 'date-time' })
  })

  it('should forget the deadline when the posting is made rolling', async () => {
    const { id } = await create({ deadline: '2027-01-31', deadlineKind: 'day' })
    const data = { deadlineKind: 'rolling' as const }
    const kept = await payload.update({ collection: 'postings', data, id })
    expect(kept.deadline ?? null).toBeNull()
    const day = await payload.update({
      collection: 'postings',
      data: { deadline: '2027-02-01', deadlineKind: 'day' },
      id,
    })
    expect(day.deadline).toBe('2027-02-01T22:59:59.999Z')
    const moved = await payload.update({
      collection: 'postings',
      data: { deadline: '2027-02-02' },
      id,
    })
    expect(moved.deadline).toBe('2027-02-02T22:59:59.999Z')
  })

  it('should speak German in the admin and English elsewhere', async () => {
    const data = { ...complete(), applyBy: 'url' }
    const messageIn = async (acceptLanguage: string) => {
      const { createLocalReq } = await import('payload')
      const { getLocalI18n } = await import('payload')
      const i18n = await getLocalI18n({ config: payload.config, language: acceptLanguage as 'de' })
      const req = await createLocalReq({ req: { i18n, t: i18n.t as never } }, payload)
      const refusal = await refusalOf(
        payload.create({ collection: 'postings', data: data as never, req }),
      )
      return refusal.data?.errors?.[0]?.message
    }
    expect(await messageIn('de')).toContain('Bewerbungsseite')
    expect(await messageIn('en')).toContain('application page')
  })

  it('should make who creates a posting its author, and keep it so', async () => {
    const user = (email: string) =>
      payload.create({
        collection: 'users',
        data: {
          email,
          name: email,
          password: 'ein-langes-Passwort-7',
          roles: [{ role: 'editor' }],
        },
      })
    const [ada, bea] = [await user('ada@example.org'), await user('bea@example.org')]
    const as = (one: typeof ada) => ({ ...one, collection: 'users' as const })
    const posting = await payload.create({
      collection: 'postings',
      data: { ...complete(), author: bea.id },
      depth: 0,
      user: as(ada),
    })
    expect(posting.author).toBe(ada.id)
    const later = await payload.update({
      collection: 'postings',
      data: { author: bea.id },
      depth: 0,
      id: posting.id,
      user: as(bea),
    })
    expect(later.author).toBe(ada.id)
    const copy = await payload.duplicate({
      collection: 'postings',
      depth: 0,
      id: posting.id,
      user: as(bea),
    })
    expect(copy.author).toBe(bea.id)
  })

  it('should count every save, whatever number comes in', async () => {
    const { id, revision } = await create({ revision: 99 })
    expect(revision).toBe(1)
    for (const expected of [2, 3])
      expect(
        await payload.update({ collection: 'postings', data: { revision: 7 }, id }),
      ).toMatchObject({ revision: expected })
  })

  describe.each([
    ['saves', {}],
    ['saves of drafts', { draft: true }],
  ])('of several %s at once', (_, how) => {
    const names = ['equalityNote', 'jobTitle', 'reference', 'summary', 'title'] as const
    const save = (id: string, name: (typeof names)[number]): Promise<Posting> =>
      payload.update({ collection: 'postings', data: { [name]: `${name} neu` }, id, ...how })

    needing('one writer at a time')('each should be counted, and none be refused', async () => {
      const { id } = await create({ _status: 'published' })
      const saved = await Promise.all(names.map((name) => save(id, name)))
      expect(saved.map(({ revision }) => Number(revision)).sort()).toEqual([2, 3, 4, 5, 6])
    })

    it('none should take back what another one saved', async () => {
      const { id } = await create({ _status: 'published' })
      const again = async (name: (typeof names)[number]): Promise<Posting> => {
        for (;;) {
          try {
            return await save(id, name)
          } catch (error) {
            expect(error).toMatchObject({ data: { code: 'CHANGED_MEANWHILE' }, status: 409 })
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 200))
          }
        }
      }
      const saved = await Promise.all(names.map(again))
      expect(saved.map(({ revision }) => Number(revision)).sort()).toEqual([2, 3, 4, 5, 6])
      expect(await payload.findByID({ collection: 'postings', draft: true, id })).toMatchObject(
        Object.fromEntries(names.map((name) => [name, `${name} neu`])),
      )
      const { docs } = await payload.findVersions({
        collection: 'postings',
        pagination: false,
        where: { parent: { equals: id } },
      })
      expect(docs.map(({ version }) => Number(version.revision)).sort()).toEqual([1, 2, 3, 4, 5, 6])
    })
  })

  describe('the text about the provider', () => {
    const read = (id: string, select?: Record<string, true>) =>
      payload.findByID({
        collection: 'postings',
        id,
        overrideAccess: false,
        ...(select && { select }),
      })

    it('should be its description, as it is now, and not be stored', async () => {
      const { docs } = { docs: [await create({ _status: 'published' })] }
      const id = docs[0]!.id
      await payload.update({
        collection: 'member-organizations',
        data: { _status: 'published', description: richText('Wir beraten.') },
        id: provider,
      })
      expect((await read(id)).about).toMatchObject(richText('Wir beraten.'))
      await payload.update({
        collection: 'member-organizations',
        data: { description: richText('Wir tanzen.') },
        id: provider,
      })
      expect((await read(id)).about).toMatchObject(richText('Wir tanzen.'))
      expect((await payload.findByID({ collection: 'postings', id })).about ?? null).toBeNull()
      expect(await read(id, { title: true })).not.toHaveProperty('about')
    })

    it('should be named as a fallback where it is in another language than the one asked for', async () => {
      const { id } = await create({ _status: 'published' })
      const ask = async (locale: 'de-simple' | 'en') =>
        (await payload.findByID({
          collection: 'postings',
          id,
          locale,
          overrideAccess: false,
        })) as unknown as { about?: unknown; fallbackFields?: string[] }
      const english = await ask('en')
      expect(english.about).toBeTruthy()
      expect(english.fallbackFields).toContain('about')
      expect((await ask('de-simple')).about ?? null).toBeNull()
    })

    it('should be its own where it has one', async () => {
      const { id } = await create({ _status: 'published', about: richText('Eigenes.') })
      expect((await read(id)).about).toMatchObject(richText('Eigenes.'))
    })

    it('should be nothing where the provider is not public', async () => {
      const { id: hidden } = await payload.create({
        collection: 'member-organizations',
        data: { description: richText('Geheim.'), name: 'Entwurf' },
        draft: true,
      })
      const { id } = await create({ _status: 'published', provider: hidden })
      expect(JSON.stringify(await read(id))).not.toContain('Geheim')
    })
  })
})
