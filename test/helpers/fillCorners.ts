import type { Payload } from 'payload'
import sharp from 'sharp'
import { richText } from './richText.ts'

/** Ends of lines to those who read line by line, a sign beyond the first plane, and a quote. */
const oddText = 'Zeile\u2028Absatz\u2029Ende \u{1F9ED} „quer“'

/**
 * Content of the kinds that are easily lost when it is moved: drafts without what is required, translations, versions,
 * former addresses, what is gone, accounts with sessions, keys, files, and what Payload keeps for itself.
 */
export const fillCorners = async (payload: Payload): Promise<void> => {
  const account = { email: 'umzug@example.org', password: 'ein-langes-kennwort-für-tests-17' }
  const { id: user } = await payload.create({
    collection: 'users',
    data: { ...account, name: 'Umzug', roles: [{ role: 'admin' }] },
  })
  await payload.login({ collection: 'users', data: account })
  const { id: provider } = await payload.create({
    collection: 'member-organizations',
    data: { _status: 'published', membership: 'member', name: 'Verein Umzug' },
  })
  await payload.create({
    collection: 'partners',
    data: { apiKey: 'key-of-a-partner', enableAPIKey: true, name: 'Mit Schlüssel' },
  })
  await payload.create({ collection: 'partners', data: { name: 'Ohne Schlüssel' } })

  const posting = await payload.create({
    collection: 'postings',
    data: {
      _status: 'published',
      applyBy: 'post',
      intro: richText(oddText, ['eins', 'zwei']),
      kind: 'volunteering',
      provider,
      tasks: [{ text: 'Tragen' }, { text: 'Packen' }],
      title: 'Kisten tragen',
      workplace: { place: 'Dresden' },
    },
  })
  const { id } = posting
  const change = (data: object, more: object = {}): Promise<unknown> =>
    payload.update({ id, collection: 'postings', data, ...more })
  await change(
    { tasks: [{ id: posting.tasks?.[0]?.id, text: 'Carry' }], title: 'Carry boxes' },
    { locale: 'en' },
  )
  await change({ slug: 'kisten-schleppen' })
  await change({ summary: 'Noch nicht öffentlich' }, { autosave: true, draft: true })
  await payload.create({ collection: 'postings', data: { title: oddText }, draft: true })
  const gone = await payload.duplicate({ id, collection: 'postings' })
  await payload.update({ id: gone.id, collection: 'postings', data: { _status: 'published' } })
  await payload.delete({ id: gone.id, collection: 'postings' })
  // Stored by no operation: without an address, of which each database may have any number.
  for (const own of [
    '01a20000-0000-7000-8000-0000000000a1',
    '01a20000-0000-7000-8000-0000000000a2',
  ]) {
    await payload.db.create({
      collection: 'postings',
      data: { id: own, kind: null },
      returning: false,
    })
  }

  const picture = { create: { background: '#369', channels: 3, height: 60, width: 90 } } as const
  const data = await sharp(picture).png().toBuffer()
  await payload.create({
    collection: 'media',
    data: { alt: 'Ein blaues Feld' },
    file: { data, mimetype: 'image/png', name: 'feld.png', size: data.length },
  })
  await payload.updateGlobal({ slug: 'association', data: { name: 'Dachverband Umzug' } })
  await payload.kv.set('a-plugins-own', { z: 1, a: [null, 'x'] })
  await payload.create({
    collection: 'payload-preferences',
    data: { key: 'postings-list', user: { relationTo: 'users', value: user }, value: { limit: 5 } },
    user: { id: user, collection: 'users' } as never,
  })
  await payload.db.create({
    collection: 'payload-jobs',
    data: { input: { a: 1 }, queue: 'default', taskSlug: 'removeExpiredSessions' },
  })
}
