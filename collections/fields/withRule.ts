import type { PayloadRequest, Validate } from 'payload'
import { inLanguage, type Text } from '../inLanguage.ts'

export type RuleContext<Data, Sibling> = {
  /** The whole entry as it would be after this save. */
  data: Partial<Data>
  /**
   * The entry is to be saved as it is: completeness binds. Not so while an editor types and for a draft, which may be
   * incomplete but not malformed.
   */
  isFinal: boolean
  operation: 'create' | 'update'
  req: PayloadRequest
  /** The fields beside this one. */
  siblingData: Partial<Sibling>
}

type Rule<Value, Data, Sibling> = (
  value: null | undefined | Value,
  context: RuleContext<Data, Sibling>,
) => Promise<Text | true> | Text | true

/**
 * Payload's own validation of a field first, since a `validate` replaces it, then a rule of ours. The rule answers
 * `true` or the message in both languages.
 */
export const withRule =
  <Value, Field extends object, Data = Record<string, unknown>, Sibling = Record<string, unknown>>(
    base: Validate<Value, unknown, unknown, Field>,
    rule: Rule<Value, Data, Sibling>,
  ): Validate<Value, unknown, unknown, Field> =>
  async (value, options) => {
    const result = await base(value, options)
    if (result !== true) return result
    const broken = await rule(value, {
      data: (options.data ?? {}) as Partial<Data>,
      isFinal: options.event !== 'onChange',
      operation: options.operation === 'create' ? 'create' : 'update',
      req: options.req,
      siblingData: (options.siblingData ?? {}) as Partial<Sibling>,
    })
    return broken === true ? true : inLanguage(options.req, broken)
  }
