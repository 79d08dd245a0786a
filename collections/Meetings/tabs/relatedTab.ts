import type { Tab } from 'payload'
import { slugs } from '../../slugs.ts'

/** What came of the meeting. */
export const relatedTab: Tab = {
  label: { de: 'Protokoll & Beschlüsse', en: 'Minutes & resolutions' },
  fields: [
    {
      name: 'protocol',
      type: 'join',
      collection: slugs.meetingProtocols,
      label: { de: 'Protokoll', en: 'Minutes' },
      admin: { defaultColumns: ['title', 'state', 'releasedAt'] },
      defaultLimit: 1,
      on: 'meeting',
    },
    {
      name: 'resolutions',
      type: 'join',
      collection: slugs.resolutions,
      label: { de: 'Beschlüsse', en: 'Resolutions' },
      admin: { defaultColumns: ['number', 'title', 'outcome'] },
      defaultSort: 'number',
      on: 'meeting',
    },
  ],
}
