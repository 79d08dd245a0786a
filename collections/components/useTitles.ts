'use client'
import { useConfig } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEntries } from './useEntries.ts'

/** How entries of a collection are called in the admin, as far as who looks may read it. */
export const useTitles = (collection: string, ids: string[]): string[] => {
  const { getEntityConfig } = useConfig()
  const field =
    getEntityConfig({ collectionSlug: collection as CollectionSlug })?.admin.useAsTitle ?? 'id'
  return useEntries({ collection, field, ids }).map((entry) => String(entry[field] ?? ''))
}
