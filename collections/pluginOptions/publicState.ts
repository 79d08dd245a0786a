import type { PublicStateOptions } from '../../plugins/public-state/index.ts'
import { permissions } from '../access/permissions.ts'
import { slugs } from '../slugs.ts'

const inTrash = {
  inForm: { de: 'Der Eintrag liegt im Papierkorb.', en: 'The entry is in the trash.' },
  inList: { de: 'Nein – im Papierkorb', en: 'No – in the trash' },
}
const unpublished = {
  inForm: { de: 'Der Eintrag ist nicht veröffentlicht.', en: 'The entry is not published.' },
  inList: { de: 'Nein – Entwurf', en: 'No – draft' },
}
/** What every publishable entry has in common. */
const common = {
  _status: unpublished,
  deletedAt: inTrash,
  publishAt: {
    inForm: { de: '„Sichtbar ab“ ist erst der {date} Uhr.', en: '“Visible from” is {date}.' },
    inList: { de: 'Erst ab {date}', en: 'From {date}' },
  },
  unpublishAt: {
    inForm: { de: '„Sichtbar bis“ war der {date} Uhr.', en: '“Visible until” was {date}.' },
    inList: { de: 'Nein – abgelaufen', en: 'No – expired' },
  },
}

/** Why the public does not see a published entry, by the field which its read rule asks for. */
export const publicStateOptions: PublicStateOptions = {
  canAsk: permissions.isStaff,
  collections: {
    [slugs.advisoryBoards]: common,
    [slugs.documents]: {
      ...common,
      visibility: {
        inForm: {
          de: 'Die Datei ist als intern gekennzeichnet.',
          en: 'The file is marked as internal.',
        },
        inList: { de: 'Nein – intern', en: 'No – internal' },
      },
    },
    [slugs.meetingProtocols]: {
      ...common,
      'meeting.visibility': {
        inForm: {
          de: 'Die Sitzung ist nicht öffentlich, also auch ihr Protokoll nicht.',
          en: 'The meeting is closed, and so are its minutes.',
        },
        inList: { de: 'Nein – Sitzung nicht öffentlich', en: 'No – closed meeting' },
      },
      releasedAt: {
        inForm: {
          de: 'Es fehlt die Freigabe: Nach der Genehmigung trägt die Gremienleitung „Freigegeben am“ ein.',
          en: 'The release is missing: after the approval the chair of the board fills in “Released at”.',
        },
        inList: { de: 'Nein – nicht freigegeben', en: 'No – not released' },
      },
    },
    [slugs.meetings]: {
      ...common,
      visibility: {
        inForm: {
          de: 'Bei „Öffentlichkeit“ steht „Nicht öffentlich“.',
          en: '“Visibility” says “Closed”.',
        },
        inList: { de: 'Nein – nicht öffentlich', en: 'No – closed' },
      },
    },
    [slugs.memberOrganizations]: common,
    [slugs.people]: {
      ...common,
      isNamePublic: {
        inForm: {
          de: 'Es fehlt die Einwilligung „Name im Internet“.',
          en: 'The consent “Name online” is missing.',
        },
        inList: { de: 'Nein – keine Einwilligung', en: 'No – no consent' },
      },
    },
    [slugs.postings]: {
      ...common,
      filledAt: {
        inForm: {
          de: 'Die Ausschreibung ist als besetzt eingetragen.',
          en: 'The posting is entered as filled.',
        },
        inList: { de: 'Nein – besetzt', en: 'No – filled' },
      },
      deadline: {
        inForm: { de: 'Der Bewerbungsschluss ist vorbei.', en: 'The deadline is over.' },
        inList: { de: 'Nein – abgelaufen', en: 'No – expired' },
      },
      expiresAt: {
        inForm: {
          de: 'Der Tag unter „Ablauf“ ist vorbei.',
          en: 'The day given as “Expiry” is over.',
        },
        inList: { de: 'Nein – abgelaufen', en: 'No – expired' },
      },
    },
  },
}
