import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { texts } from '../texts.ts'
import type { PublicState, Reason, SanitizedPublicStateOptions, Text } from '../types.ts'
import { asThePublic } from './asThePublic.ts'
import { idsOnly } from './idsOnly.ts'
import { getByPath } from './getByPath.ts'
import { type Failures, readFailures, readFailuresOfNewest } from './readFailures.ts'

/** Whether an entry is published is the first question of the form's own buttons; the notice is about the rest. */
const STATUS = ['_status', 'deletedAt']

type Args = {
  collection: string
  hasNotice: boolean
  ids: (number | string)[]
  options: SanitizedPublicStateOptions
  req: PayloadRequest
}

type Say = (text: Text) => string

const failsBy = ({ conditions }: Failures, path: string): boolean =>
  conditions.some(({ fields }) => fields.includes(path))

/** What the given reasons say of an entry, in their order. */
const describe = ({
  failures,
  options: { collections, formatDate },
  collection,
  language,
  kind,
  say,
}: {
  collection: string
  failures: Failures
  kind: keyof Reason
  language: string
  options: SanitizedPublicStateOptions
  say: Say
}): string[] =>
  Object.entries(collections[collection] ?? {}).flatMap(([path, reason]) => {
    if (!failsBy(failures, path)) return []
    const value = getByPath({ data: failures.data, path })
    const date = new Date(typeof value === 'string' || value instanceof Date ? value : Number.NaN)
    const shown = Number.isNaN(date.getTime()) ? '' : formatDate({ date, language })
    return [say(reason[kind]).replaceAll('{date}', shown)]
  })

/** What the public reads of these entries, by the very question that its own requests ask. */
const readPublicIDs = async (
  { collection, ids }: Pick<Args, 'collection' | 'ids'>,
  req: PayloadRequest,
): Promise<Set<unknown>> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    ...idsOnly,
    overrideAccess: false,
    req,
    where: { id: { in: ids } },
  })
  return new Set(docs.map(({ id }) => id))
}

/**
 * Whether the public sees these entries, and why not. There is no second rule: the collection's read rule is asked as the
 * public asks it, and the parts of its answer which an entry does not meet are the reasons.
 */
export const readPublicStates = async ({
  collection,
  hasNotice,
  ids,
  options,
  req,
}: Args): Promise<Record<string, PublicState>> => {
  const { language } = req.i18n
  const say: Say = (text) => text[language === 'de' ? 'de' : 'en']
  const anyone = await asThePublic(req)
  const { config } = req.payload.collections[collection as CollectionSlug]
  const rule: boolean | Where = await config.access.read({ req: anyone })
  const open = await readPublicIDs({ collection, ids }, anyone)
  const closed = ids.filter((id) => !open.has(id))
  const failures =
    typeof rule === 'object' && closed.length > 0
      ? await readFailures({ collection, ids: closed, req: anyone, rule })
      : new Map<number | string, Failures>()

  const states: Record<string, PublicState> = {}
  for (const id of ids) {
    const failed = failures.get(id)
    const shared = { collection, language, options, say }
    const reasons = failed ? describe({ ...shared, failures: failed, kind: 'inList' }) : []
    states[id] = {
      isPublic: open.has(id),
      text: open.has(id) ? say(texts.yes) : (reasons[0] ?? say(texts.no)),
    }
    if (!hasNotice || typeof rule !== 'object') continue
    const sentences = (of: Failures | undefined) =>
      of
        ? describe({
            ...shared,
            failures: {
              ...of,
              conditions: of.conditions.filter(
                ({ fields }) => !fields.some((field) => STATUS.includes(field)),
              ),
            },
            kind: 'inForm',
          })
        : []
    const isPublished = failed && !STATUS.some((path) => failsBy(failed, path))
    const now = isPublished ? sentences(failed) : []
    if (isPublished) states[id].notice = [say(texts.hidden), ...now].join(' ')
    if (isPublished || !config.versions?.drafts) continue
    const next = sentences(await readFailuresOfNewest({ collection, id, req: anyone, rule }))
    if (next.length > 0) states[id].notice = [say(texts.wouldBeHidden), ...next].join(' ')
  }
  return states
}
