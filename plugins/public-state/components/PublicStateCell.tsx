'use client'
import type { DefaultCellComponentProps } from 'payload'
import { usePublicState } from './usePublicState.ts'

/** Whether the public sees the entry of this row, and why not. */
export const PublicStateCell = ({ collectionSlug, rowData }: DefaultCellComponentProps) => {
  const state = usePublicState({
    collection: collectionSlug,
    id: rowData?.id,
    since: rowData?.updatedAt,
  })
  return <span>{state?.text ?? '–'}</span>
}
