import { endOfDayInBerlin } from '../time/endOfDayInBerlin.ts'
import { isInstant } from '../time/isInstant.ts'
import type { Consent } from './Consent.ts'

/**
 * What the public may know of a person, one field for each purpose of consent. Stored, since access and queries stand on
 * it: `where` on the consents themselves cannot say "given and not withdrawn in one row".
 */
export const publicProjection = (consents: Consent[] | null | undefined, now: Date) => {
  // A day is kept as its noon, so a consent of today counts from the morning on.
  const today = new Date(endOfDayInBerlin(now))
  const holds = (purpose: string) =>
    (consents ?? []).some(
      (consent) =>
        consent.purpose === purpose &&
        isInstant(consent.given) &&
        new Date(consent.given) <= today &&
        !consent.withdrawn,
    )
  const isNamePublic = holds('name-online')
  return {
    isNamePublic,
    // A photo, an address and a name elsewhere say who it is, so none of them stands without the name itself.
    isEmailPublic: isNamePublic && holds('email'),
    isPhotoPublic: isNamePublic && holds('photo'),
    isNamedInMinutes: holds('minutes'),
    isNamedInOparl: holds('oparl'),
  }
}
