import { type GraphQLResolveInfo, Kind } from 'graphql'

/** Whether a list is asked for its entries and for nothing about its length; of a merged selection. */
export const asksForDocsOnly = ({ fieldNodes }: GraphQLResolveInfo): boolean =>
  fieldNodes.every(({ selectionSet }) =>
    selectionSet?.selections.every(
      (selection) =>
        selection.kind === Kind.FIELD && ['__typename', 'docs'].includes(selection.name.value),
    ),
  )
