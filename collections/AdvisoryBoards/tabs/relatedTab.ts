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
      defaultSort: '-start',
      on: 'boards',
    },
    {
      name: 'resolutions',
      type: 'join',
      collection: slugs.resolutions,
      label: { de: 'Beschlüsse', en: 'Resolutions' },
      admin: { defaultColumns: ['number', 'title', 'outcome'] },
      defaultSort: '-number',
      on: 'board',
    },
  ],
}
