import type { PayloadRequest } from 'payload'
import { permissions } from '../../collections/access/permissions.ts'
import { consentPurposes } from '../../collections/People/consentPurposes.ts'
import { slugs } from '../../collections/slugs.ts'
import type { Person } from '../payload-types.ts'
import type { StartPageEntry } from './StartPageList.tsx'

type StartPageConsents = {
  missing: StartPageEntry[]
  unproven: StartPageEntry[]
  withdrawn: StartPageEntry[]
}
type Consent = NonNullable<Person['consents']>[number]

const SHOWN = 5
const WATCHED_MS = 90 * 24 * 60 * 60 * 1000

/**
 * What a privacy officer has to look after, read with their own rights; `undefined` for all others, to whom the proofs are
 * closed. A filter cannot say "given and not withdrawn in one row", so the consents are looked through here.
 */
export const readConsents = async ({
  req,
}: {
  req: PayloadRequest
}): Promise<StartPageConsents | undefined> => {
  if (!permissions.isPrivacyOfficer({ req })) return undefined
  const { payload, user } = req
  const { docs } = await payload.find({
    collection: slugs.people,
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    req,
    select: { _status: true, consents: true, displayName: true, isNamePublic: true },
    sort: 'sortName',
    user,
  })
  const language = req.i18n.language === 'en' ? 'en' : 'de'
  const entryOf = ({ displayName, id }: (typeof docs)[number], consents: Consent[] = []) => ({
    href: `${payload.config.routes.admin}/collections/${slugs.people}/${id}`,
    kind: consents.map(({ purpose }) => consentPurposes[purpose]?.[language]).join(', '),
    title: displayName ?? '',
  })
  /** The persons with such a consent, by the newest date of it. */
  const withConsent = (isMeant: (consent: Consent) => boolean, field: 'given' | 'withdrawn') =>
    docs
      .flatMap((person) => {
        const consents = (person.consents ?? []).filter(isMeant)
        const dates = consents.map((consent) => consent[field] ?? '').sort()
        return consents.length ? [{ ...entryOf(person, consents), date: dates.at(-1) || null }] : []
      })
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .slice(0, SHOWN)

  const since = new Date(Date.now() - WATCHED_MS).toISOString()
  return {
    missing: docs
      .filter(({ _status, isNamePublic }) => _status === 'published' && !isNamePublic)
      .slice(0, SHOWN)
      .map((person) => entryOf(person)),
    unproven: withConsent(({ proof, withdrawn }) => !withdrawn && !proof?.trim(), 'given'),
    withdrawn: withConsent(
      ({ withdrawn }) => Boolean(withdrawn && withdrawn >= since),
      'withdrawn',
    ),
  }
}
