import { idOf } from '../../access/idOf.ts'
import type { Attendance } from './ProtocolData.ts'

/** How many people these rows of the attendance list are: who went and came back has two rows and one vote. */
export const countVoters = (rows: Attendance[]): number =>
  new Set(rows.map((row) => idOf(row.person) ?? row)).size
