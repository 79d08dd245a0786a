/** The rows of a field. The form of the admin gives 0 in place of none. */
export const rowsOf = <Row>(rows: null | Row[] | undefined): Row[] =>
  Array.isArray(rows) ? rows : []
