import type { GlobalConfig } from 'payload'
import { revisionField } from '../fields/revisionField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'
import { associationAccess } from './access.ts'
import { appearanceTab } from './fields/appearanceTab.ts'
import { defaultsTab } from './fields/defaultsTab.ts'
import { identityTab } from './fields/identityTab.ts'
import { legalTab } from './fields/legalTab.ts'

/** The umbrella association itself: data, so that any association can run this. */
export const Association: GlobalConfig = {
  slug: slugs.association,
  label: { de: 'Verband', en: 'Association' },
  graphQL: { name: 'Association' },
  access: associationAccess,
  admin: {
    description: {
      de: 'Name, Sitz, Impressum und Erscheinungsbild des Verbands.',
      en: 'Name, seat, imprint and appearance of the association.',
    },
    group: groups.association,
  },
  fields: [
    { type: 'tabs', tabs: [identityTab, appearanceTab, legalTab, defaultsTab] },
    revisionField(),
  ],
  lockDocuments: { duration: 300 },
  versions: { drafts: true, max: 50 },
}
