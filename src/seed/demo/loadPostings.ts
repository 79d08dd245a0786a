import type { Payload, TypedLocale } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import type { DemoIds } from './DemoIds.ts'
import { idOf } from './idOf.ts'
import { inDays } from './inDays.ts'
import { type DemoPosting, demoPostings } from './postings.ts'
import { richText } from './richText.ts'

const RIGHT_TO_LEFT = ['ar', 'fa']

/** The invented postings, first in German, then each translation onto the same rows. */
export const loadPostings = async ({
  ids,
  payload,
}: {
  ids: DemoIds
  payload: Payload
}): Promise<void> => {
  for (const posting of demoPostings) {
    const { de: source, ...translations } = posting.texts
    if (!source) throw new Error(`The demo posting "${posting.key}" has no German text.`)
    const created = await payload.create({
      collection: slugs.postings,
      data: {
        ...factsOf({ ids, posting }),
        _status: posting.isDraft ? 'draft' : 'published',
        intro: source.intro && richText(source.intro),
        offers: source.offers?.map((text) => ({ text })),
        requirements: source.requirements?.map((text) => ({ level: 'must' as const, text })),
        summary: source.summary,
        tasks: source.tasks?.map((text) => ({ text })),
        title: source.title,
      },
      draft: Boolean(posting.isDraft),
    })
    for (const [locale, text] of Object.entries(translations)) {
      await payload.update({
        id: created.id,
        collection: slugs.postings,
        data: {
          _status: 'published',
          intro: text.intro && richText(text.intro, RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr'),
          offers: translated(created.offers, text.offers),
          requirements: translated(created.requirements, text.requirements),
          summary: text.summary,
          tasks: translated(created.tasks, text.tasks),
          title: text.title,
        },
        locale: locale as TypedLocale,
      })
    }
  }
}

const factsOf = ({ ids, posting }: { ids: DemoIds; posting: DemoPosting }) => {
  const { board, contact, deadlineInDays, municipality } = posting
  return {
    applyBy: posting.applyBy,
    applyUrl:
      posting.applyBy === 'url' ? `https://example.org/bewerbung/${posting.key}` : undefined,
    board: board && idOf(ids.boards, board),
    contact: {
      email: contact.email,
      function: contact.function,
      person: contact.name,
      phone: contact.phone,
    },
    deadline: deadlineInDays === undefined ? undefined : inDays(deadlineInDays),
    deadlineKind: kindOfDeadline(posting),
    durationMax: posting.durationMax,
    durationMin: posting.durationMin,
    filledAt: posting.isFilled ? inDays(0) : undefined,
    hoursPerWeek: posting.hoursPerWeek,
    internshipKind: posting.internshipKind,
    kind: posting.kind,
    pay: posting.pay,
    provider: idOf(ids.organizations, posting.provider),
    workplace: {
      municipality: municipality && idOf(ids.municipalities, municipality),
      place: posting.place,
    },
    workplaceMode: posting.workplaceMode,
  }
}

const kindOfDeadline = ({
  deadlineInDays,
  isRolling,
}: DemoPosting): 'day' | 'rolling' | 'unspecified' => {
  if (isRolling) return 'rolling'
  return deadlineInDays === undefined ? 'unspecified' : 'day'
}

/** The rows of the source with the texts of a translation, which must have as many. */
const translated = <Row extends { id?: null | string }>(
  rows: null | Row[] | undefined,
  texts: string[] | undefined,
): Row[] | undefined => {
  if (!rows || !texts) return undefined
  if (rows.length !== texts.length) {
    throw new Error(`A translation of the demo has ${texts.length} rows instead of ${rows.length}.`)
  }
  return rows.map((row, index) => ({ ...row, text: texts[index] }))
}
