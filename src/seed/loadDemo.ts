import { slugs } from '../../collections/slugs.ts'
import { createDemoAccounts } from './createDemoAccounts.ts'
import type { DemoIds } from './demo/DemoIds.ts'
import { idOf } from './demo/idOf.ts'
import { loadAssociation } from './demo/loadAssociation.ts'
import { loadBoards } from './demo/loadBoards.ts'
import { loadMeetings } from './demo/loadMeetings.ts'
import { loadOrganizations } from './demo/loadOrganizations.ts'
import { loadPeople } from './demo/loadPeople.ts'
import { loadPostings } from './demo/loadPostings.ts'
import { loadProtocols } from './demo/loadProtocols.ts'
import type { SeedContext } from './index.ts'

/**
 * The demo: an invented association with boards, organisations, postings, meetings, protocols and accounts. Nothing of
 * it sends mail, and every address in it is one of example.org.
 */
export const loadDemo = async ({ dataDir, payload }: SeedContext): Promise<void> => {
  const municipalities = await payload.find({
    collection: slugs.municipalities,
    depth: 0,
    pagination: false,
  })
  const ids: DemoIds = {
    boards: new Map(),
    meetings: new Map(),
    municipalities: new Map(municipalities.docs.map(({ ags, id }) => [ags, id])),
    organizations: new Map(),
    people: new Map(),
  }
  await loadAssociation({ ids, payload })
  await loadOrganizations({ ids, payload })
  await loadBoards({ ids, payload })
  await loadPostings({ ids, payload })
  await loadPeople({ ids, payload })
  await loadMeetings({ ids, payload })
  // A board with a meeting and minutes, and an organisation with a posting that waits as a draft.
  const board = idOf(ids.boards, 'dresden')
  const accounts = await createDemoAccounts({
    boards: { chair: [board], keeper: [board] },
    dataDir,
    organization: idOf(ids.organizations, 'bruecke'),
    payload,
  })
  await loadProtocols({ chair: accounts.chair, ids, payload })
}
