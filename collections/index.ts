import type { CollectionConfig } from 'payload'
import { Documents } from './Documents/index.ts'
import { Media } from './Media/index.ts'
import { MemberOrganizations } from './MemberOrganizations/index.ts'
import { Municipalities } from './Municipalities/index.ts'
import { Partners } from './Partners/index.ts'
import { Postings } from './Postings/index.ts'
import { Users } from './Users/index.ts'

/** All own collections in the order of the admin's navigation. */
export const collections: CollectionConfig[] = [
  Postings,
  MemberOrganizations,
  Municipalities,
  Media,
  Documents,
  Users,
  Partners,
]
