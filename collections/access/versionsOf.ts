import type { Rule } from './combine.ts'
import { ofVersions } from './ofVersions.ts'

/** The rule for entries, as a rule for their versions. */
export const versionsOf =
  (rule: Rule): Rule =>
  async (args) => {
    const result = await rule(args)
    return typeof result === 'boolean' ? result : ofVersions(result)
  }
