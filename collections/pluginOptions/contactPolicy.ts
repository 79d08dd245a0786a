import type { ContactPolicyOptions } from '../../plugins/contact-policy/index.ts'
import { policyFor } from './contactPolicy/policyFor.ts'
import { slugs } from '../slugs.ts'

/** Who gets e-mail addresses, in their own fields and in every text of these collections. */
export const contactPolicyOptions: ContactPolicyOptions = {
  collections: {
    [slugs.advisoryBoards]: { emails: ['office.email'] },
    [slugs.documents]: {},
    [slugs.media]: {},
    [slugs.meetingProtocols]: {},
    [slugs.meetings]: { emails: ['registration.email'] },
    [slugs.memberOrganizations]: { emails: ['contact.email'] },
    [slugs.municipalities]: {},
    [slugs.people]: { emails: ['contact.email'], needs: ['isEmailPublic'] },
    [slugs.postings]: { emails: ['contact.email'], needs: ['applyBy', 'author', 'provider'] },
    [slugs.resolutions]: {},
  },
  globals: { [slugs.association]: { emails: ['contact.email', 'sender.email', 'sender.replyTo'] } },
  policyFor,
}
