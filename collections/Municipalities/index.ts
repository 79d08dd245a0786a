import type { CollectionConfig } from 'payload'
import { dayField } from '../fields/dayField.ts'
import { idField } from '../fields/idField.ts'
import { onlyWhen } from '../fields/onlyWhen.ts'
import { selectField } from '../fields/selectField.ts'
import { urlField } from '../fields/urlField.ts'
import { groups } from '../groups.ts'
import { refuseStaleSave } from '../hooks/refuseStaleSave.ts'
import { slugs } from '../slugs.ts'
import { municipalitiesAccess } from './access.ts'
import { holdsItsMunicipality } from './fields/holdsItsMunicipality.ts'
import { keyFields } from './fields/keyFields.ts'
import { municipalityKinds } from './values.ts'

/** Districts, independent cities and municipalities: reference data with the official keys. */
export const Municipalities: CollectionConfig = {
  slug: slugs.municipalities,
  labels: {
    singular: { de: 'Gebietskörperschaft', en: 'Municipality' },
    plural: { de: 'Gebietskörperschaften', en: 'Municipalities' },
  },
  graphQL: { singularName: 'Municipality', pluralName: 'Municipalities' },
  access: municipalitiesAccess,
  defaultPopulate: { ags: true, kind: true, name: true, slug: true },
  admin: {
    defaultColumns: ['name', 'kind', 'ags', 'district', 'asOf'],
    description: {
      de: 'Landkreise, kreisfreie Städte und Gemeinden mit amtlichem Schlüssel. Leipzig gibt es zweimal: Stadt und Landkreis.',
      en: 'Districts, independent cities and municipalities with the official key. There are two Leipzigs: city and district.',
    },
    group: groups.boards,
    listSearchableFields: ['name', 'ags'],
    useAsTitle: 'name',
  },
  defaultSort: 'ags',
  fields: [
    idField(),
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { de: 'Name', en: 'Name' },
          localized: true,
          maxLength: 120,
          required: true,
        },
        selectField({
          name: 'kind',
          index: true,
          label: { de: 'Art', en: 'Kind' },
          required: true,
          values: municipalityKinds,
        }),
      ],
    },
    keyFields,
    onlyWhen({
      field: {
        name: 'district',
        type: 'relationship',
        label: { de: 'Landkreis', en: 'District' },
        filterOptions: { kind: { equals: 'district' } },
        index: true,
        relationTo: slugs.municipalities,
        validate: holdsItsMunicipality,
      },
      isAsked: ({ kind }) => kind === 'municipality',
    }),
    urlField({ name: 'website', label: { de: 'Internetseite', en: 'Website' } }),
    urlField({
      name: 'oparlEndpoint',
      admin: {
        description: {
          de: 'Adresse der OParl-Schnittstelle der Kommune, falls es eine gibt.',
          en: 'Address of the OParl interface of the municipality, where there is one.',
        },
      },
      label: { de: 'OParl-Schnittstelle', en: 'OParl endpoint' },
    }),
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'text', label: { de: 'Quelle', en: 'Source' }, maxLength: 500 },
        dayField({ name: 'asOf', label: { de: 'Stand', en: 'As of' } }),
      ],
    },
    {
      name: 'boards',
      type: 'join',
      label: { de: 'Beiräte', en: 'Advisory boards' },
      admin: { defaultColumns: ['name', '_status', 'foundingStatus', 'updatedAt'] },
      collection: slugs.advisoryBoards,
      defaultLimit: 10,
      on: 'municipality',
    },
  ],
  hooks: { beforeChange: [refuseStaleSave] },
  lockDocuments: { duration: 300 },
}
