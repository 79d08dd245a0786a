import type { SanitizedWellFormedOptions, WellFormedOptions } from './types.ts'

export const defaults: SanitizedWellFormedOptions = {
  checkRelations: true,
  disabled: false,
  exclude: [],
  maxRows: 2500,
  richTextLimits: { depth: 60, nodes: 20_000 },
}

/** @throws Error naming the option whose value cannot be used */
export const sanitizeOptions = (options: WellFormedOptions): SanitizedWellFormedOptions => {
  const sanitized = { ...defaults, ...options }
  const { maxRows, richTextLimits } = sanitized
  const { depth, nodes } = richTextLimits
  for (const [name, value] of Object.entries({
    maxRows,
    'richTextLimits.depth': depth,
    'richTextLimits.nodes': nodes,
  })) {
    if (!Number.isInteger(value) || value < 1)
      throw new Error(`well-formed: ${name} must be a whole number from 1 on.`)
  }
  return sanitized
}
