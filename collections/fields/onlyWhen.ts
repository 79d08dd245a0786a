import type { Condition, Field, FieldHook, PayloadRequest, Validate } from 'payload'
import { validations } from 'payload/shared'
import type { Text } from '../inLanguage.ts'
import { type RuleContext, withRule } from './withRule.ts'

type Values = Record<string, unknown>
type Context = RuleContext<Values, Values>
type Dependent = Extract<
  Field,
  { type: 'date' | 'number' | 'relationship' | 'select' | 'text' | 'textarea' }
>

type Options<One extends Dependent> = {
  field: One
  /** Whether the choice that is made asks for this field; `undefined` while none is made, which leaves its value alone. */
  isAsked: (data: Values, siblingData: Values) => boolean | undefined
  /** What to say where an entry is to be complete and the field it asks for is empty. @default it may be empty */
  needed?: { message: Text; unless?: (context: Context) => boolean }
}

/**
 * A field that belongs to some choices of another field alone. With the others the form does not show it, so a save empties
 * it, in all languages: else what nobody sees in the form any more would be delivered.
 */
export const onlyWhen = <One extends Dependent>({ field, isAsked, needed }: Options<One>): One => {
  const condition: Condition = (data, siblingData) =>
    Boolean(isAsked(data ?? {}, siblingData ?? {}))
  const emptyUnasked: FieldHook = ({ data, req, siblingData, siblingDocWithLocales, value }) => {
    if (isAsked(data ?? {}, siblingData) !== false || isStillOpen({ data, req })) return value
    const others = siblingDocWithLocales?.[field.name]
    // Payload takes the other languages from here when it puts them together with the one of the save.
    if ('localized' in field && field.localized && siblingDocWithLocales && others)
      siblingDocWithLocales[field.name] = Object.fromEntries(
        Object.keys(others).map((locale) => [locale, null]),
      )
    return null
  }
  const base = (field.validate ?? validations[field.type]) as Validate<
    unknown,
    unknown,
    unknown,
    object
  >
  return {
    ...field,
    admin: { ...field.admin, condition },
    hooks: { ...field.hooks, beforeChange: [...(field.hooks?.beforeChange ?? []), emptyUnasked] },
    validate: withRule<unknown, object, Values, Values>(base, (value, context) => {
      const isMissing = value === undefined || value === null || value === ''
      if (!needed || !isMissing || !context.isFinal) return true
      if (!isAsked(context.data, context.siblingData)) return true
      return needed.unless?.(context) ? true : needed.message
    }),
  } as One
}

/** A form that saves itself is still being filled in: whoever tries another choice and goes back finds what was there. */
const isStillOpen = ({ data, req }: { data: undefined | Values; req: PayloadRequest }): boolean =>
  data?._status === 'draft' && String(req.query?.autosave) === 'true'
