'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useEntries } from '../../components/useEntries.ts'
import { useTitles } from '../../components/useTitles.ts'
import { slugs } from '../../slugs.ts'

/** The boards of the meeting: minutes have no other tie to a board, and most are called alike. */
export const BoardsCell = ({ rowData }: DefaultCellComponentProps) => {
  const meeting: unknown = rowData?.meeting?.id ?? rowData?.meeting
  const [found] = useEntries({
    collection: slugs.meetings,
    field: 'boards',
    ids: typeof meeting === 'string' ? [meeting] : [],
  })
  const boards = Array.isArray(found?.boards) ? found.boards.map(String) : []
  return <span>{useTitles(slugs.advisoryBoards, boards).join(', ') || '–'}</span>
}
