import type { Tab } from 'payload'
import { slugs } from '../../slugs.ts'

/** What else refers to the board. */
export const relatedTab: Tab = {
  label: { de: 'Verknüpft', en: 'Related' },
  fields: [
    {
      name: 'meetings',
      type: 'join',
      collection: slugs.meetings,
      label: { de: 'Sitzungen & Termine', en: 'Meetings' },
      admin: { defaultColumns: ['title', 'start', 'state'] },
      defaultLimit: 10,
      defaultSort: '-start',
      on: 'boards',
    },
    {
      name: 'resolutions',
      type: 'join',
      collection: slugs.resolutions,
      label: { de: 'Beschlüsse', en: 'Resolutions' },
      admin: { defaultColumns: ['number', 'title', 'outcome'] },
      defaultLimit: 10,
      defaultSort: '-number',
      on: 'board',
    },
    {
      name: 'postings',
      type: 'join',
      collection: slugs.postings,
      label: { de: 'Ausschreibungen', en: 'Postings' },
      admin: { allowCreate: false, defaultColumns: ['title', '_status', 'kind', 'deadline'] },
      defaultLimit: 10,
      defaultSort: '-updatedAt',
      on: 'board',
    },
  ],
}
