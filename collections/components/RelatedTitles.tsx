'use client'
import { useConfig } from '@payloadcms/ui'
import { type ReactNode, useLayoutEffect } from 'react'
import { sayOfMeeting } from '../Meetings/sayOfMeeting.ts'
import { slugs } from '../slugs.ts'
import { careOfTitles } from './careOfTitles.ts'

const more = { [slugs.meetings]: sayOfMeeting }

/**
 * Has related entries named as {@link careOfTitles} says. Payload's fields ask in an effect, through the page's `fetch`;
 * layout effects come before all of these.
 */
export const RelatedTitles = ({ children }: { children?: ReactNode }) => {
  const { api } = useConfig().config.routes
  useLayoutEffect(() => {
    const { fetch } = window
    window.fetch = careOfTitles({ api, fetch: (...args) => fetch(...args), more })
    return () => {
      window.fetch = fetch
    }
  }, [api])
  return children
}
