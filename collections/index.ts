import type { CollectionConfig } from 'payload'
import { Postings } from './Postings/index.ts'
import { Users } from './Users/index.ts'

/** All own collections in the order of the admin's navigation. */
export const collections: CollectionConfig[] = [Postings, Users]
