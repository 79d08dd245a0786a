'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PublicState } from '../types.ts'

type Asked = { address: string; hasNotice: boolean; language: string }
type Batch = { ids: Set<string>; states: Promise<Record<string, PublicState>> }

const open = new Map<string, Batch>()

/** Whether the public sees an entry; asked anew when `since` changes. The rows of a list ask together. */
export const usePublicState = ({
  collection,
  hasNotice = false,
  id,
  since,
}: {
  collection?: string
  hasNotice?: boolean
  id?: number | string
  /** Changes with every save. */
  since?: unknown
}): PublicState | undefined => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [state, setState] = useState<PublicState>()
  const address = `${config.routes.api}/${collection}/public-state`
  const { language } = i18n
  useEffect(() => {
    let isCurrent = true
    if (!collection || id === undefined) return
    void ask({ address, hasNotice, language }, String(id)).then((found) => {
      if (isCurrent) setState(found)
    })
    return () => {
      isCurrent = false
    }
  }, [address, collection, hasNotice, id, language, since])
  return state
}

const ask = async (asked: Asked, id: string): Promise<PublicState | undefined> => {
  const key = JSON.stringify(asked)
  const batch = open.get(key) ?? openBatch(asked, key)
  batch.ids.add(id)
  return (await batch.states)[id]
}

/** The rows of a list are drawn within a moment; they go together. */
const openBatch = (asked: Asked, key: string): Batch => {
  const ids = new Set<string>()
  const states = new Promise((resolve) => setTimeout(resolve, 20)).then(() => {
    open.delete(key)
    return read(asked, [...ids].slice(0, 100))
  })
  const batch = { ids, states }
  open.set(key, batch)
  return batch
}

const read = async (
  { address, hasNotice, language }: Asked,
  ids: string[],
): Promise<Record<string, PublicState>> => {
  const query = new URLSearchParams({ ids: ids.join(), ...(hasNotice && { notice: 'true' }) })
  try {
    const response = await fetch(`${address}?${query}`, {
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
    if (!response.ok) return {}
    return ((await response.json()) as { states: Record<string, PublicState> }).states
  } catch {
    return {}
  }
}
