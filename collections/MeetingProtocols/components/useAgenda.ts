'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Item = { id: string; isPublic?: boolean; number?: string; title?: string }

const loaded = new Map<string, Promise<Item[]>>()

/** The agenda of a meeting, read once a minute at most however many rows ask for it. */
export const useAgenda = (meeting: string | undefined): Item[] => {
  const { config } = useConfig()
  const [agenda, setAgenda] = useState<Item[]>([])
  useEffect(() => {
    if (!meeting) return setAgenda([])
    let isCurrent = true
    void read({ api: config.routes.api, meeting }).then((items) => {
      if (isCurrent) setAgenda(items)
    })
    return () => {
      isCurrent = false
    }
  }, [config.routes.api, meeting])
  return agenda
}

const read = ({ api, meeting }: { api: string; meeting: string }): Promise<Item[]> => {
  const known = loaded.get(meeting)
  if (known) return known
  const request = fetch(`${api}/meetings/${encodeURIComponent(meeting)}?depth=0&draft=true`, {
    credentials: 'include',
  })
    .then(async (response) => (response.ok ? ((await response.json()).agenda ?? []) : []))
    .catch(() => [])
  loaded.set(meeting, request)
  setTimeout(() => loaded.delete(meeting), 60_000)
  return request
}
