import { idOf } from './idOf.ts'

/** The ids of one relation or a list of them. */
export const idsOf = (references: unknown): string[] =>
  (Array.isArray(references) ? references : [references])
    .map(idOf)
    .filter((id): id is string => id !== undefined)
