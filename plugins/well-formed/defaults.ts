import type { SanitizedWellFormedOptions, WellFormedOptions } from './types.ts'

export const defaults: SanitizedWellFormedOptions = {
  checkRelations: true,
  disabled: false,
  exclude: [],
  richTextLimits: { depth: 60, nodes: 20_000 },
}

/** @throws Error naming the option whose value cannot be used */
export const sanitizeOptions = (options: WellFormedOptions): SanitizedWellFormedOptions => {
  const sanitized = { ...defaults, ...options }
  for (const [name, value] of Object.entries(sanitized.richTextLimits)) {
    if (!Number.isInteger(value) || value < 1)
      throw new Error(`well-formed: richTextLimits.${name} must be a whole number from 1 on.`)
  }
  return sanitized
}
