import { fieldRules } from '../access/fieldRules.ts'
import type { FieldRights } from '../access/withFieldAccess.ts'

export const meetingsFieldRights: FieldRights = {
  'agenda.title': { read: fieldRules.publicAgendaItem },
  onlineLink: { read: fieldRules.insideMeeting },
}
