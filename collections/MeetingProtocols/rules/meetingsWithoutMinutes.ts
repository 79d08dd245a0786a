import type { FilterOptionsProps, Where } from 'payload'
import { idOf } from '../../access/idOf.ts'
import { unpublished } from '../../access/unpublished.ts'
import { slugs } from '../../slugs.ts'
import type { ProtocolData } from './ProtocolData.ts'

/** As much as a form can carry; whatever is older is refused by `oneForEachMeeting` alone. */
const NEWEST = 500

/**
 * The meetings that have no other minutes, for the picker, which the caller keeps or edits: nobody learns here of others.
 * As `oneForEachMeeting` counts, those in the trash included.
 */
export const meetingsWithoutMinutes = async ({
  data,
  id,
  req,
}: Pick<FilterOptionsProps<ProtocolData>, 'data' | 'req'> & {
  id?: number | string
}): Promise<true | Where> => {
  // The filter above the list, which has no entry, is about meetings that have minutes.
  if (Object.keys(data).length === 0) return true
  const rule = unpublished[slugs.meetingProtocols]({ req })
  if (!rule) return true
  const { docs } = await req.payload.db.find<ProtocolData & { id: string }>({
    collection: slugs.meetingProtocols,
    limit: NEWEST,
    pagination: false,
    req,
    select: { meeting: true },
    sort: '-createdAt',
    where: {
      and: [
        { meeting: { exists: true } },
        ...(id ? [{ id: { not_equals: id } }] : []),
        ...(rule === true ? [] : [rule]),
      ],
    },
  })
  const taken = docs.flatMap(({ meeting }) => idOf(meeting) ?? [])
  return taken.length === 0 || { id: { not_in: taken } }
}
