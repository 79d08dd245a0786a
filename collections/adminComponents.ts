import {
  type CollectionConfig,
  type Field,
  type GlobalConfig,
  type Plugin,
  traverseFields,
} from 'payload'
import { permissions } from './access/permissions.ts'

const folder = '/collections/components'
const ofDates = {
  Cell: `${folder}/GermanDateCell.tsx#GermanDateCell`,
  Diff: `${folder}/GermanDateDiff.tsx#GermanDateDiff`,
  Field: `${folder}/GermanDateField.tsx#GermanDateField`,
}
const ofJoins = { Field: `${folder}/JoinWithRights.tsx#JoinWithRights` }
const ofTitles = { Cell: `${folder}/TitleCell.tsx#TitleCell` }
const ofUploads = { beforeInput: [`${folder}/UploadTitles.tsx#UploadTitles`] }

/** Own components in place of Payload's for all fields of a kind; what a field names itself stays. */
const equip = (fields: Field[], title?: string): void =>
  traverseFields({
    callback: ({ field }) => {
      if (field.type === 'text' && field.name === title && field.localized)
        field.admin = { ...field.admin, components: { ...ofTitles, ...field.admin?.components } }
      if (field.type === 'date')
        field.admin = { ...field.admin, components: { ...ofDates, ...field.admin?.components } }
      if (field.type === 'join')
        field.admin = { ...field.admin, components: { ...ofJoins, ...field.admin?.components } }
      if (field.type === 'upload')
        field.admin = { ...field.admin, components: { ...ofUploads, ...field.admin?.components } }
    },
    fields,
  })

const controls = [
  `${folder}/KeepFaults.tsx#KeepFaults`,
  `${folder}/AskBeforeLeaving.tsx#AskBeforeLeaving`,
  `${folder}/LockedByName.tsx#LockedByName`,
]
/** Above the fields; it stores nothing and no list shows it. */
const rightsNote = (): Field => ({
  name: 'rightsNote',
  type: 'ui',
  admin: {
    components: { Field: `${folder}/RightsNote.tsx#RightsNote` },
    disableListColumn: true,
  },
  label: { de: 'Rechte', en: 'Rights' },
})
/** Raw data say something to administrators alone. */
const edit = { api: { tab: { condition: permissions.isAdmin } } }

const equipCollection = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    fields: [rightsNote(), ...collection.fields],
    admin: {
      // Ten rows on a page are too few for an office.
      pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
      ...collection.admin,
      components: {
        ...components,
        edit: { beforeDocumentControls: controls, ...components?.edit },
        views: { edit, ...components?.views },
      },
    },
  }
}

const equipGlobal = (global: GlobalConfig): GlobalConfig => {
  const { components } = global.admin ?? {}
  return {
    ...global,
    fields: [rightsNote(), ...global.fields],
    admin: {
      ...global.admin,
      components: {
        ...components,
        elements: { beforeDocumentControls: controls, ...components?.elements },
        views: { edit, ...components?.views },
      },
    },
  }
}

/**
 * Equips the admin panel: dates in German time everywhere, files by their title, entries by theirs in every language, faults that stay marked, no input that
 * is lost unasked, who else works on an entry, what the roles of an account do not allow. It stands after the plugins
 * that add fields, so that it holds for theirs as well.
 */
export const adminComponents: Plugin = (config) => {
  const { collections = [], globals = [] } = config
  for (const { admin, fields } of collections) equip(fields, admin?.useAsTitle)
  for (const { fields } of globals) equip(fields)
  return {
    ...config,
    collections: collections.map(equipCollection),
    globals: globals.map(equipGlobal),
  }
}
