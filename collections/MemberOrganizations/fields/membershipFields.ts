import type { Field } from 'payload'
import { datesInOrder } from '../../fields/datesInOrder.ts'
import { dayField } from '../../fields/dayField.ts'
import { notInFuture } from '../../fields/notInFuture.ts'
import { selectField } from '../../fields/selectField.ts'
import { memberships } from '../values.ts'

/** How the organisation belongs to the association, and since when. */
export const membershipFields: Field[] = [
  selectField({
    name: 'membership',
    admin: { position: 'sidebar' },
    index: true,
    label: { de: 'Verhältnis zum Verband', en: 'Relation to the association' },
    values: memberships,
  }),
  dayField({
    name: 'foundedOn',
    admin: { position: 'sidebar' },
    label: { de: 'Gegründet am', en: 'Founded on' },
    validate: notInFuture({
      de: 'Das Gründungsdatum liegt in der Zukunft. Bitte den Tag berichtigen.',
      en: 'The day of the founding is in the future. Correct it.',
    }),
  }),
  dayField({
    name: 'joinedOn',
    admin: { position: 'sidebar' },
    index: true,
    label: { de: 'Beigetreten am', en: 'Joined on' },
    validate: datesInOrder({
      earlier: 'foundedOn',
      message: {
        de: 'Der Beitritt liegt vor der Gründung. Bitte einen der beiden Tage berichtigen.',
        en: 'The organisation joined before it was founded. Correct one of the two days.',
      },
    }),
  }),
  dayField({
    name: 'leftOn',
    admin: {
      description: {
        de: 'Leer, solange die Organisation dabei ist.',
        en: 'Empty as long as the organisation belongs to it.',
      },
      position: 'sidebar',
    },
    index: true,
    label: { de: 'Ausgetreten am', en: 'Left on' },
    validate: datesInOrder({
      base: datesInOrder({
        earlier: 'foundedOn',
        message: {
          de: 'Der Austritt liegt vor der Gründung. Bitte einen der beiden Tage berichtigen.',
          en: 'The organisation left before it was founded. Correct one of the two days.',
        },
      }),
      earlier: 'joinedOn',
      message: {
        de: 'Der Austritt liegt vor dem Beitritt. Bitte einen der beiden Tage berichtigen.',
        en: 'The organisation left before it joined. Correct one of the two days.',
      },
    }),
  }),
]
