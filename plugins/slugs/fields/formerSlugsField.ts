import type { TextField } from 'payload'

/** The slugs under which the entry was public before. Only the plugin and trusted code write them. */
export const formerSlugsField = (): TextField => ({
  name: 'formerSlugs',
  type: 'text',
  access: { create: () => false, update: () => false },
  admin: {
    condition: (data) => Array.isArray(data.formerSlugs) && data.formerSlugs.length > 0,
    description: {
      de: 'Frühere Kurzadressen. Sie leiten auf die jetzige weiter.',
      en: 'Former slugs. They redirect to the present one.',
    },
    position: 'sidebar',
    readOnly: true,
  },
  hasMany: true,
  hooks: { beforeDuplicate: [() => []] },
  index: true,
  label: { de: 'Frühere Kurzadressen', en: 'Former slugs' },
  localized: false,
})
