import { fieldRules } from '../access/fieldRules.ts'
import type { FieldRights } from '../access/withFieldAccess.ts'

/**
 * Editors see who has agreed to what, but not the proof, and do not record consents. There is no consent to publish a
 * telephone number, so it is never public.
 */
export const peopleFieldRights: FieldRights = {
  consents: {
    create: fieldRules.privacy,
    read: fieldRules.editorsAndPrivacy,
    update: fieldRules.privacy,
  },
  'consents.proof': { read: fieldRules.privacy },
  'contact.email': { read: fieldRules.consented('isEmailPublic') },
  'contact.phone': { read: fieldRules.editorsAndPrivacy },
  photo: { read: fieldRules.consented('isPhotoPublic') },
}
