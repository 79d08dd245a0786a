import type { GlobalConfig } from 'payload'
import { fieldRules } from '../access/fieldRules.ts'
import { withFieldAccess } from '../access/withFieldAccess.ts'
import { revisionFields } from '../fields/revisionFields.ts'
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
  label: { de: 'Angaben zum Verband', en: 'About the association' },
  graphQL: { name: 'Association' },
  access: associationAccess,
  admin: {
    description: {
      de: 'Name, Sitz, Impressum und Erscheinungsbild des Verbands.',
      en: 'Name, seat, imprint and appearance of the association.',
    },
    group: groups.association,
  },
  fields: withFieldAccess(
    [
      { type: 'tabs', tabs: [identityTab, appearanceTab, legalTab, defaultsTab] },
      ...revisionFields(),
    ],
    // From where the system writes, and what it fills in: nobody outside needs to know.
    { defaults: { read: fieldRules.staff }, sender: { read: fieldRules.editors } },
  ),
  lockDocuments: { duration: 300 },
  versions: { drafts: true, max: 50 },
}
