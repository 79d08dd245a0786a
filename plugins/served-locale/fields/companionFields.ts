import type { CheckboxField, DateField, Field, TextField } from 'payload'
import { companions, TRANSLATED_AT } from '../defaults.ts'
import { noteTranslation } from '../hooks/noteTranslation.ts'
import { tellLocale } from '../hooks/tellLocale.ts'
import type { Companion, ServedLocaleSetting } from '../types.ts'

const labels: Record<Companion, { de: string; en: string }> = {
  availableLocales: { de: 'Verfügbare Sprachen', en: 'Available languages' },
  dir: { de: 'Schreibrichtung', en: 'Direction of writing' },
  fallbackFields: {
    de: 'In anderer Sprache gelieferte Felder',
    en: 'Fields delivered in another language',
  },
  isTranslationOutdated: { de: 'Übersetzung veraltet', en: 'Translation outdated' },
  servedLocale: { de: 'Gelieferte Sprache', en: 'Language delivered' },
}

const admin = {
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
  hidden: true,
  readOnly: true,
} as const

const companionField = ({
  name,
  setting,
}: {
  name: Companion
  setting: ServedLocaleSetting
}): CheckboxField | TextField => {
  const common = {
    name,
    admin,
    hooks: { afterRead: [tellLocale({ name, setting })] },
    label: labels[name],
    virtual: true as const,
  }
  if (name === 'isTranslationOutdated') return { ...common, type: 'checkbox' }
  const isMany = name === 'availableLocales' || name === 'fallbackFields'
  return isMany ? { ...common, type: 'text', hasMany: true } : { ...common, type: 'text' }
}

const translatedAt: DateField = {
  name: TRANSLATED_AT,
  type: 'date',
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  hidden: true,
  // With its texts a copy takes over when they were changed.
  hooks: { beforeChange: [noteTranslation], beforeDuplicate: [({ value }) => value] },
  label: { de: 'Texte geändert am', en: 'Texts changed at' },
  localized: true,
}

/** The companions, which must stand before all other fields, and the field that keeps when a locale's texts changed. */
export const companionFields = (
  setting: ServedLocaleSetting,
): { first: Field[]; last: Field[] } => ({
  first: companions.map((name) => companionField({ name, setting })),
  last: [translatedAt],
})
