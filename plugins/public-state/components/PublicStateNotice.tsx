'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { usePublicState } from './usePublicState.ts'

/** Says in the form that the public does not see the entry, or would not once it is published. */
export const PublicStateNotice = () => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const state = usePublicState({
    collection: collectionSlug,
    hasNotice: true,
    id,
    since: lastUpdateTime,
  })
  return (
    <div aria-live="polite" className="public-state">
      {state?.notice ? <p className="public-state__notice">{state.notice}</p> : null}
    </div>
  )
}
