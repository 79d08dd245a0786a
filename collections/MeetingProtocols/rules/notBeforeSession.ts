import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { withRule } from '../../fields/withRule.ts'
import { agendaOf } from '../../Meetings/agendaOf.ts'
import { endOfDayInBerlin } from '../../time/endOfDayInBerlin.ts'
import { isInstant } from '../../time/isInstant.ts'
import type { ProtocolData } from './ProtocolData.ts'

/** A `validate` for what is done with minutes: not before the day of the session, and what else must hold. */
export const notBeforeSession = (base: DateFieldValidation = date): DateFieldValidation =>
  withRule(base, async (value, { data, isFinal, req }) => {
    if (!isInstant(value) || !isFinal) return true
    const { meeting, startedAt } = data as ProtocolData
    const start = startedAt ?? (await agendaOf({ id: meeting, req }))?.start
    if (!isInstant(start) || new Date(endOfDayInBerlin(value)) >= new Date(start)) return true
    return {
      de: 'Liegt vor der Sitzung. Bitte diesen Tag oder den Beginn der Sitzung berichtigen.',
      en: 'Is before the session. Correct this day or the start of the session (startedAt, meeting.start).',
    }
  })
