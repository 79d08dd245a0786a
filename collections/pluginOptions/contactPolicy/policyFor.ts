import type { PolicyFor } from '../../../plugins/contact-policy/index.ts'
import { idOf } from '../../access/idOf.ts'
import { organizationsOf, permissions } from '../../access/permissions.ts'
import { slugs } from '../../slugs.ts'

type Args = Parameters<PolicyFor>[0]

/** What an organisation's account writes itself: its record, its postings, and an entry it has just begun. */
const isOwn = ({ doc, req, slug }: Args): boolean => {
  if (!doc || !permissions.isOrganization({ req })) return false
  const own = organizationsOf({ req })
  if (slug === slugs.memberOrganizations) return own.includes(String(doc.id))
  if (slug !== slugs.postings) return false
  const isNew = doc.id === undefined && doc.createdAt === undefined
  return (
    isNew || own.includes(idOf(doc.provider) ?? '') || idOf(doc.author) === String(req.user?.id)
  )
}

/** Roles of the association's own people; an organisation's account is a guest beside them. Persons are for fewer. */
const isOffice = ({ req, slug }: Args): boolean =>
  permissions.isEditor({ req }) ||
  permissions.isPrivacyOfficer({ req }) ||
  (slug !== slugs.people && (permissions.isAuthor({ req }) || permissions.isOfSomeBoard({ req })))

/** A partner's key with that scope gets the addresses of what it may read; a person's only with the person's consent. */
const isTrustedPartner = ({ doc, req: { user }, slug }: Args): boolean =>
  user?.collection === slugs.partners &&
  Boolean(user.scopes?.includes('contact-full')) &&
  Boolean(doc) &&
  (slug !== slugs.people || doc?.isEmailPublic === true)

/**
 * The association's people get addresses, an organisation its own. The public gets the display form where someone must
 * be able to write: in a single posting that takes applications by e-mail only, in the association's imprint, and of a
 * person who consented; nowhere in a list.
 */
export const policyFor: PolicyFor = (args) => {
  if (isOffice(args) || isOwn(args) || isTrustedPartner(args)) return 'full'
  const { doc, isList, slug } = args
  if (!doc || isList) return 'none'
  const isForEveryone =
    slug === slugs.association ||
    (slug === slugs.postings && doc.applyBy === 'email-only') ||
    (slug === slugs.people && doc.isEmailPublic === true)
  return isForEveryone ? 'display' : 'none'
}
