import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { findFreeSlug } from '../lookup/findFreeSlug.ts'
import { findTakenSlugs } from '../lookup/findTakenSlugs.ts'
import { readSources } from '../lookup/readSources.ts'
import { isMadeFrom } from '../text/isMadeFrom.ts'
import { neutralSlug } from '../text/neutralSlug.ts'
import { slugError } from '../text/slugError.ts'
import { toSlug } from '../text/toSlug.ts'
import type { SlugSettings } from '../types.ts'
import { markAutomatic } from './markAutomatic.ts'

type Main = {
  _status?: null | Record<string, string> | string
  formerSlugs?: null | string[]
  slug?: null | string
  slugWasPublic?: boolean | null
}

const isPublished = (status: unknown): boolean =>
  status === 'published' ||
  (typeof status === 'object' && status !== null && Object.values(status).includes('published'))

/**
 * Decides the slug, the former slugs and whether the entry has been public, for every save of every kind (create,
 * update, bulk, duplicate, restore). A taken or unusable slug typed by hand throws a ValidationError at `slug`.
 */
export const assignSlug =
  (settings: SlugSettings): CollectionBeforeChangeHook =>
  async ({ collection: config, context, data, operation, originalDoc, req }) => {
    const collection = config.slug as CollectionSlug
    const { maxLength, prefix, reserved, useField } = settings
    const isUpdate = operation === 'update'
    const id: number | string | undefined = isUpdate ? originalDoc?.id : data.id
    const main = isUpdate
      ? await req.payload.db.findOne<Main & { id: number | string }>({
          collection,
          req,
          select: { _status: true, formerSlugs: true, slug: true, slugWasPublic: true },
          where: { id: { equals: id } },
        })
      : null
    const hasDrafts = Boolean(config.versions?.drafts)
    const wasPublic =
      isUpdate &&
      (!hasDrafts ||
        isPublished(main?._status) ||
        Boolean(main?.slugWasPublic) ||
        Boolean(originalDoc?.slugWasPublic))
    const current: string | undefined = (isUpdate && (originalDoc?.slug ?? main?.slug)) || undefined
    const sent: unknown = data.slug
    const fail = (code: Parameters<typeof slugError>[0]['code']) =>
      slugError({ code, collection, id, req })

    if (sent !== undefined && sent !== null && typeof sent !== 'string') throw fail('slug_invalid')
    const typed = sent?.trim() ?? ''
    const isTaken = async (slug: string) =>
      (await findTakenSlugs({ candidates: [slug], collection, id, req })).has(slug)

    const decide = async (): Promise<string> => {
      if (typed && typed !== current) {
        const slug = toSlug(typed, { maxLength })
        if (!slug) throw fail('slug_empty')
        if (slug === current) return slug
        if (reserved.has(slug)) throw fail('slug_reserved')
        if (await isTaken(slug)) throw fail('slug_taken')
        return slug
      }
      // Sent empty on purpose: make it anew. Not sent at all: keep it.
      const isEmptied = sent === null || sent === ''
      const isSettled = wasPublic && current && !isEmptied
      const { previous, text } = isSettled
        ? { previous: [], text: '' }
        : await readSources({
            collection,
            data,
            id: isUpdate ? id : undefined,
            originalDoc: isUpdate ? originalDoc : undefined,
            req,
            useField,
          })
      const neutral = neutralSlug({ id, prefix })
      const base = toSlug(text, { maxLength }) || neutral
      if (current && !isEmptied) {
        const wasAutomatic =
          !isSettled &&
          [neutral, ...previous.map((source) => toSlug(source, { maxLength }))].some((made) =>
            isMadeFrom({ base: made, maxLength, slug: current }),
          )
        const isStillRight = base === neutral || isMadeFrom({ base, maxLength, slug: current })
        if (!wasAutomatic || isStillRight) {
          // A draft may have lost its slug since: two drafts can ask for one name at the same moment.
          const goesLive = isPublished(data._status) && main?.slug !== current
          if (!goesLive || !(await isTaken(current))) return current
          if (!wasAutomatic) throw fail('slug_taken')
        }
      }
      const slug = await findFreeSlug({ base, collection, id, req, settings })
      markAutomatic({ base, collection, context, slug })
      return slug
    }

    const slug = await decide()
    // A restored version brings its slug back, never its list of former ones: redirects must not get lost.
    const known = context.isRestoringVersion ? undefined : data.formerSlugs
    const former = Array.isArray(known) ? known : (main?.formerSlugs ?? [])
    const replaced = wasPublic && main?.slug ? [main.slug] : []
    return {
      ...data,
      formerSlugs: [...new Set([...former, ...replaced])].filter((old) => old !== slug),
      slug,
      ...(hasDrafts && { slugWasPublic: wasPublic || isPublished(data._status) }),
    }
  }
