import { relationship } from 'payload/shared'
import type { RelationshipFieldSingleValidation } from 'payload'
import { inLanguage } from '../../inLanguage.ts'
import { agendaOf } from '../../Meetings/agendaOf.ts'
import type { ProtocolData } from './ProtocolData.ts'

/** A `validate`: a meeting never approves its own minutes, only a later one does, and approved minutes name it. */
export const approvedLater: RelationshipFieldSingleValidation = async (value, options) => {
  const { event, req } = options
  // What the picker leaves out is refused below, with the reason.
  const result = await relationship(value, { ...options, filterOptions: undefined })
  if (result !== true) return result
  const { meeting, state } = options.data as ProtocolData
  if (!value)
    return state !== 'approved'
      ? true
      : inLanguage(req, {
          de: 'Ein genehmigtes Protokoll nennt die Sitzung, die es genehmigt hat. Bitte sie wählen.',
          en: 'Approved minutes name the meeting that approved them. Choose it.',
        })
  if (value === meeting)
    return inLanguage(req, {
      de: 'Eine Sitzung genehmigt nie ihr eigenes Protokoll. Bitte eine spätere wählen.',
      en: 'A meeting never approves its own minutes. Choose a later one.',
    })
  if (event === 'onChange') return true
  const [own, approving] = [
    await agendaOf({ id: meeting, req }),
    await agendaOf({ id: value, req }),
  ]
  if (state === 'approved' && approving?.start && new Date(approving.start) > new Date())
    return inLanguage(req, {
      de: 'Diese Sitzung hat noch nicht begonnen, also hat sie noch nichts genehmigt. Bitte den Bearbeitungsstand erst danach auf „Genehmigt“ setzen.',
      en: 'This meeting has not begun yet, so it has approved nothing. Set the progress to “approved” only after it.',
    })
  if (!own?.start || !approving?.start || new Date(approving.start) > new Date(own.start))
    return true
  return inLanguage(req, {
    de: 'Diese Sitzung lag nicht nach der des Protokolls. Bitte eine spätere wählen.',
    en: 'This meeting was not after the one of the minutes. Choose a later one.',
  })
}
