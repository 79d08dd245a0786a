import { relationship } from 'payload/shared'
import type { PayloadRequest, RelationshipFieldManyValidation, Tab } from 'payload'
import { boardsOf, permissions } from '../../access/permissions.ts'
import { addressField } from '../../fields/addressField.ts'
import { instantField } from '../../fields/instantField.ts'
import { notBefore } from '../../fields/notBefore.ts'
import { selectField } from '../../fields/selectField.ts'
import { urlField } from '../../fields/urlField.ts'
import { withRule } from '../../fields/withRule.ts'
import { slugs } from '../../slugs.ts'

const ownBoardsAlone = (req: PayloadRequest): string[] =>
  permissions.isEditor({ req }) ? [] : boardsOf({ req })

const kindsOfBoards = ['ordinary', 'extraordinary', 'circulation']

/** What takes place, when and where. */
export const sessionTab: Tab = {
  label: { de: 'Termin', en: 'Session' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { de: 'Titel', en: 'Title' },
      localized: true,
      required: true,
    },
    {
      type: 'row',
      fields: [
        selectField({
          name: 'kind',
          index: true,
          label: { de: 'Art', en: 'Kind' },
          values: {
            ordinary: { de: 'Ordentliche Sitzung', en: 'Ordinary session' },
            extraordinary: { de: 'Außerordentliche Sitzung', en: 'Extraordinary session' },
            network: { de: 'Netzwerktreffen', en: 'Network meeting' },
            conference: { de: 'Fachtag', en: 'Conference' },
            circulation: { de: 'Umlaufverfahren', en: 'Decision by circulation' },
          },
        }),
        {
          name: 'number',
          type: 'text',
          label: { de: 'Nummer', en: 'Number' },
          admin: {
            description: {
              de: 'Wie das Gremium zählt, zum Beispiel 3/2026.',
              en: 'As the board counts, for example 3/2026.',
            },
          },
          index: true,
        },
      ],
    },
    {
      name: 'boards',
      type: 'relationship',
      hasMany: true,
      index: true,
      label: { de: 'Gremien', en: 'Boards' },
      admin: {
        description: {
          de: 'Das federführende Gremium zuerst. Bei Netzwerktreffen und Fachtagen alle beteiligten oder keines.',
          en: 'The leading board first. For network meetings and conferences all that take part, or none.',
        },
      },
      // Who keeps or chairs boards begins meetings of these alone; the other boards of a joint meeting may stay.
      defaultValue: ({ req }) => {
        const boards = ownBoardsAlone(req)
        return boards.length === 1 ? boards : undefined
      },
      filterOptions: ({ id, req }) => {
        const boards = ownBoardsAlone(req)
        return id || boards.length === 0 ? true : { id: { in: boards } }
      },
      relationTo: slugs.advisoryBoards,
      validate: withRule(
        relationship as RelationshipFieldManyValidation,
        (value, { data, siblingData }) => {
          const isBoardSession = kindsOfBoards.includes(String(siblingData.kind))
          if (data._status !== 'published' || !isBoardSession || value?.length) return true
          return {
            de: 'Eine Sitzung gehört zu einem Gremium. Bitte eines wählen oder die Art ändern.',
            en: 'A session belongs to a board. Choose one or change the kind.',
          }
        },
      ),
    },
    {
      type: 'row',
      fields: [
        instantField({
          name: 'start',
          index: true,
          label: { de: 'Beginn', en: 'Start' },
          required: true,
        }),
        instantField({
          name: 'end',
          day: 'end',
          index: true,
          label: { de: 'Ende', en: 'End' },
          validate: notBefore({ field: 'start', label: { de: 'Beginn', en: 'Start' } }),
        }),
      ],
    },
    {
      name: 'place',
      type: 'text',
      label: { de: 'Veranstaltungsort', en: 'Venue' },
      admin: {
        description: { de: 'Haus und Raum, oder „online“.', en: 'House and room, or "online".' },
      },
      localized: true,
    },
    addressField(),
    urlField({
      name: 'onlineLink',
      label: { de: 'Link zur Videokonferenz', en: 'Link to the video conference' },
      admin: {
        description: {
          de: 'Nur intern. Der Link wird nie veröffentlicht.',
          en: 'Internal. The link is never published.',
        },
      },
    }),
    {
      name: 'description',
      type: 'richText',
      label: { de: 'Ankündigung', en: 'Announcement' },
      localized: true,
    },
  ],
}
