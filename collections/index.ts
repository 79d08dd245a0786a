import type { CollectionConfig } from 'payload'
import { AdvisoryBoards } from './AdvisoryBoards/index.ts'
import { Documents } from './Documents/index.ts'
import { Media } from './Media/index.ts'
import { MeetingProtocols } from './MeetingProtocols/index.ts'
import { Meetings } from './Meetings/index.ts'
import { MemberOrganizations } from './MemberOrganizations/index.ts'
import { Municipalities } from './Municipalities/index.ts'
import { Partners } from './Partners/index.ts'
import { People } from './People/index.ts'
import { Postings } from './Postings/index.ts'
import { ResolutionNumbers } from './ResolutionNumbers/index.ts'
import { Resolutions } from './Resolutions/index.ts'
import { Users } from './Users/index.ts'

/** All own collections in the order of the admin's navigation. */
export const collections: CollectionConfig[] = [
  Postings,
  MemberOrganizations,
  People,
  AdvisoryBoards,
  Meetings,
  MeetingProtocols,
  Resolutions,
  ResolutionNumbers,
  Municipalities,
  Media,
  Documents,
  Users,
  Partners,
]
