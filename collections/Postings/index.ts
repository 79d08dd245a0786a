import type { CollectionConfig } from 'payload'
import { fieldRules } from '../access/fieldRules.ts'
import { withFieldAccess } from '../access/withFieldAccess.ts'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'
import { postingsAccess } from './access.ts'
import { applicationTab } from './fields/applicationTab.ts'
import { factsTab } from './fields/factsTab.ts'
import { sidebarFields } from './fields/sidebarFields.ts'
import { textTab } from './fields/textTab.ts'
import { deliverProvidersDescription } from './hooks/deliverProvidersDescription.ts'

/** Internships, jobs, volunteering, fee contracts and calls of the association and its members. */
export const Postings: CollectionConfig = {
  slug: slugs.postings,
  labels: {
    singular: { de: 'Ausschreibung', en: 'Posting' },
    plural: { de: 'Ausschreibungen', en: 'Postings' },
  },
  graphQL: { singularName: 'Posting', pluralName: 'Postings' },
  access: postingsAccess,
  defaultPopulate: { deadline: true, kind: true, slug: true, title: true },
  admin: {
    components: {
      beforeListTable: ['/collections/components/OnlyMine.tsx#OnlyMine'],
      views: {
        // Payload would store an empty draft as soon as somebody looks at its form, since drafts save themselves.
        create: {
          Component: '/collections/Postings/components/NewPosting.tsx#NewPosting',
          exact: true,
          path: '/create',
        },
      },
    },
    defaultColumns: ['title', '_status', 'publicState', 'kind', 'deadline', 'provider', 'board'],
    description: {
      de: 'Praktika, Stellen, Ehrenamt, Honoraraufträge und Aufrufe. Ein Entwurf darf unvollständig sein; Pflichtfelder gelten beim Veröffentlichen.',
      en: 'Internships, jobs, volunteering, fee contracts and calls. A draft may be incomplete; required fields bind at publishing.',
    },
    group: groups.publishing,
    listSearchableFields: ['title', 'jobTitle', 'reference'],
    useAsTitle: 'title',
  },
  defaultSort: '-updatedAt',
  fields: withFieldAccess(
    [idField(), { type: 'tabs', tabs: [textTab, factsTab, applicationTab] }, ...sidebarFields],
    { author: { read: fieldRules.staff } },
  ),
  // The provider is needed to deliver its description where a reader selects other fields only.
  forceSelect: { provider: true },
  hooks: { beforeRead: [deliverProvidersDescription] },
  lockDocuments: { duration: 300 },
  trash: true,
  versions: { drafts: { autosave: { interval: 2000, showSaveDraftButton: true } }, maxPerDoc: 50 },
}
