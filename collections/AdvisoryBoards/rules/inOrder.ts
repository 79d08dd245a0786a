import { date } from 'payload/shared'
import type { DateField } from 'payload'
import { withRule } from '../../fields/withRule.ts'
import { isInstant } from '../../time/isInstant.ts'

type History = { foundingHistory?: { id?: string; on?: null | string }[] | null }

/** A `validate`: each step of the founding history is dated on or after the step above it. */
export const inOrder: DateField['validate'] = withRule(date, (value, { data, siblingData }) => {
  if (!isInstant(value)) return true
  const steps = (data as History).foundingHistory ?? []
  const before = steps
    .slice(
      0,
      steps.findIndex(({ id }) => id === siblingData.id),
    )
    .findLast(({ on }) => isInstant(on))
  if (!before?.on || new Date(before.on) <= new Date(value)) return true
  return {
    de: 'Dieser Schritt liegt vor dem Schritt darüber. Bitte nach Datum ordnen.',
    en: 'This step is earlier than the one above it. Put the steps in the order of their dates.',
  }
})
