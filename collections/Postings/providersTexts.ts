import type { Delivers } from '../../plugins/publication-window/index.ts'

/** What a posting is read with of its provider: its description, in each language in which the posting has no `about` of its own. */
export const providersTexts: Delivers = {
  fields: ['description'],
  reads: ({ related, row }) =>
    Object.entries(textsOf(related.description)).filter(([locale]) => !textsOf(row.about)[locale]),
}

const textsOf = (value: unknown): Record<string, unknown> =>
  (value ?? {}) as Record<string, unknown>
