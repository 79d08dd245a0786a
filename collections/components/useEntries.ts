'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Entry = Record<string, unknown> & { id: string }
type Asked = { api: string; collection: string; field: string }
type Batch = { ids: Set<string>; result: Promise<Map<string, Entry>> }

const KEPT_MS = 60_000
const open = new Map<string, Batch>()
const known = new Map<string, Promise<Entry | undefined>>()

/**
 * One field of other entries, such as the names of the persons in the rows of a form: read with the rights of who looks,
 * in one request for all rows, and once a minute at most. What may not be read is missing.
 */
export const useEntries = ({
  collection,
  field,
  ids,
}: {
  collection: string
  field: string
  ids: string[]
}): Entry[] => {
  const { config } = useConfig()
  const [entries, setEntries] = useState<Entry[]>([])
  const { api } = config.routes
  const key = ids.join()
  useEffect(() => {
    let isCurrent = true
    const wanted = key ? key.split(',') : []
    void Promise.all(wanted.map((id) => readOne({ api, collection, field }, id))).then((found) => {
      if (isCurrent) setEntries(found.filter((entry) => entry !== undefined))
    })
    return () => {
      isCurrent = false
    }
  }, [api, collection, field, key])
  return entries
}

const readOne = (asked: Asked, id: string): Promise<Entry | undefined> => {
  const key = `${asked.collection} ${asked.field} ${id}`
  const before = known.get(key)
  if (before) return before
  const entry = batchOf(asked, id).then((found) => {
    // What did not come is asked for again the next time.
    if (!found.has(id)) known.delete(key)
    return found.get(id)
  })
  known.set(key, entry)
  setTimeout(() => known.delete(key), KEPT_MS)
  return entry
}

/** The rows of a form ask one after the other within a moment; they go together. */
const batchOf = (asked: Asked, id: string): Promise<Map<string, Entry>> => {
  const key = `${asked.collection} ${asked.field}`
  const batch = open.get(key) ?? openBatch(asked, key)
  batch.ids.add(id)
  return batch.result
}

const openBatch = (asked: Asked, key: string): Batch => {
  const ids = new Set<string>()
  const result = new Promise((resolve) => setTimeout(resolve, 20)).then(() => {
    open.delete(key)
    return read(asked, [...ids].slice(0, 100))
  })
  const batch = { ids, result }
  open.set(key, batch)
  return batch
}

const read = async (
  { api, collection, field }: Asked,
  ids: string[],
): Promise<Map<string, Entry>> => {
  const query = new URLSearchParams({
    depth: '0',
    draft: 'true',
    limit: '100',
    [`select[${field}]`]: 'true',
    'where[id][in]': ids.join(),
  })
  try {
    const response = await fetch(`${api}/${collection}?${query}`, { credentials: 'include' })
    if (!response.ok) return new Map()
    const { docs } = (await response.json()) as { docs: Entry[] }
    return new Map(docs.map((doc) => [doc.id, doc]))
  } catch {
    return new Map()
  }
}
