import type { FieldHook, PayloadRequest } from 'payload'
import { fieldRules } from '../../access/fieldRules.ts'
import { idOf } from '../../access/idOf.ts'
import { isNamedInMinutes } from '../../access/isNamedInMinutes.ts'
import { isPublicNow } from '../../access/isPublicNow.ts'
import { personOf } from '../../access/personOf.ts'

/** Stand in for a name that the reader does not get. */
const someone = { de: 'ein Mitglied', en: 'a member' }
const unnamed = 'N. N.'

type Options = {
  /** Name of the field for a written name, which is internal. */
  other?: string
  /** Name of the relation to a person. */
  person: string
}

/**
 * How a person is called for who reads: by name as far as consent goes, else by function, else as a member. It stands before
 * the relation and looks at it at once, since field access takes it away meanwhile; it replaces, and hides nothing.
 */
export const nameForReader =
  ({ other, person }: Options): FieldHook =>
  async ({ data, overrideAccess, req, siblingData }) => {
    const id = idOf(siblingData[person])
    const written: unknown = other && siblingData[other]
    if (!id && !written) return null
    const isInside = overrideAccess || (await fieldRules.insideMinutes({ data, doc: data, req }))
    if (!id) return isInside ? written : unnamed
    const known = await personOf(req, id)
    if (isInside || (await isNamedInMinutes(req, id))) return known?.displayName ?? unnamed
    const called = known && isPublicNow(known) ? functionOf(known.function, req) : undefined
    return called ?? (req.locale === 'en' ? someone.en : someone.de)
  }

/** In the language asked for, or in one that stands in for it. */
const functionOf = (
  texts: null | Record<string, null | string> | undefined,
  { fallbackLocale, locale }: PayloadRequest,
): string | undefined =>
  [locale === 'all' ? 'de' : locale, fallbackLocale]
    .flat()
    .map((code) => (typeof code === 'string' ? texts?.[code] : undefined))
    .find((text) => typeof text === 'string' && text !== '') ?? undefined
