import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import type { DemoIds } from './DemoIds.ts'
import { inDays } from './inDays.ts'
import { demoPeople } from './people.ts'

/** The invented people, some of them without consent, so that the demo shows what the public is not told. */
export const loadPeople = async ({
  ids,
  payload,
}: {
  ids: DemoIds
  payload: Payload
}): Promise<void> => {
  for (const { familyName, function: office, givenName, hasConsent, key } of demoPeople) {
    const given = inDays(-400)
    const { id } = await payload.create({
      collection: slugs.people,
      data: {
        _status: 'published',
        consents: hasConsent
          ? [
              { given, proof: 'Beispiel: unterschriebenes Formular', purpose: 'name-online' },
              { given, proof: 'Beispiel: unterschriebenes Formular', purpose: 'minutes' },
            ]
          : [],
        family: familyName,
        function: office,
        given: givenName,
      },
    })
    ids.people.set(key, id)
  }
}
