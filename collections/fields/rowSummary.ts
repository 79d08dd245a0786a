/** What heads the rows of an array: the named fields of the row as people read them. For `admin.components.RowLabel`. */
export const rowSummary = (...names: string[]) => ({
  path: '/collections/components/RowSummary.tsx#RowSummary',
  clientProps: { names },
})
