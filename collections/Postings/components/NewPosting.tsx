import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { organizationsOf } from '../../access/permissions.ts'
import { slugs } from '../../slugs.ts'
import { NewPostingForm } from './NewPostingForm.tsx'

/**
 * The first step of a posting: its title. The draft is stored with it and saves itself from then on, so that who only
 * looks leaves nothing behind and no entry is without a name.
 */
export const NewPosting = ({ initPageResult }: AdminViewServerProps) => {
  const { permissions, req } = initPageResult
  const { routes } = req.payload.config
  if (!permissions?.collections?.[slugs.postings]?.create)
    redirect(`${routes.admin}/collections/${slugs.postings}`)
  return (
    <Gutter className="new-posting">
      <NewPostingForm provider={organizationsOf({ req })[0]} />
    </Gutter>
  )
}
