import type { CheckboxField } from 'payload'

/**
 * Whether the entry has ever been published. Versions cannot tell, since old ones are pruned. From then on the slug no
 * longer follows the title, and a changed one redirects.
 */
export const slugWasPublicField = (): CheckboxField => ({
  name: 'slugWasPublic',
  type: 'checkbox',
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  defaultValue: false,
  hidden: true,
  hooks: { beforeDuplicate: [() => false] },
  label: { de: 'War öffentlich', en: 'Was public' },
})
