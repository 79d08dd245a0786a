// Lexical's TableCellHeaderStates: a bit set each for the header row and the header column.
const HEADER_ROW = 1

/** The `scope` of a table cell by Lexical's header state; none for a cell that is no header. */
export const headerScope = (headerState: unknown): 'col' | 'row' | undefined => {
  if (typeof headerState !== 'number' || headerState < 1) return undefined
  return headerState & HEADER_ROW ? 'col' : 'row'
}
