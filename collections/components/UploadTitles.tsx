'use client'
import { useField } from '@payloadcms/ui'
import type { UploadFieldClientProps } from 'payload'
import { useTitles } from './useTitles.ts'

/** The titles of the chosen files, since Payload's card shows the stored name alone, which says nothing. */
export const UploadTitles = ({ field, path }: UploadFieldClientProps) => {
  const { value } = useField<null | string | string[]>({ path })
  const ids = [value ?? []].flat()
  const titles = useTitles(String(field.relationTo), ids).filter(Boolean)
  return titles.length > 0 ? <p className="upload-titles">{titles.join(' · ')}</p> : null
}
