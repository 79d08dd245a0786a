import { date } from 'payload/shared'
import { withRule } from '../../fields/withRule.ts'
import { isInstant } from '../../time/isInstant.ts'

/** Times are picked by the quarter of an hour. */
const STEP = 15 * 60_000

/** A `validate` for the release of minutes, which holds from the save on: a later moment would not be waited for. */
export const notReleasedAhead = withRule(date, (value) => {
  if (!isInstant(value) || new Date(value).getTime() <= Date.now() + STEP) return true
  return {
    de: 'Liegt in der Zukunft, die Freigabe gilt aber sofort. Bitte den jetzigen Zeitpunkt eintragen; wann das Protokoll erscheint, steht unter „Sichtbar ab“.',
    en: 'Is in the future, but a release holds at once. Give the present time; when the minutes appear is said by “Visible from” (publishAt).',
  }
})
