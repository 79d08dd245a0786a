import type { Text } from '../inLanguage.ts'

/** Stored values of a file's visibility and what people read. */
export const documentVisibilities = {
  public: { de: 'Öffentlich', en: 'Public' },
  internal: { de: 'Intern', en: 'Internal' },
} satisfies Record<string, Text>
