import { type WriterScope, writerScopes } from './writerScopes.ts'

/** The transaction that the running code is part of, if one is open on the database of that name. */
export const openTransaction = (url: string): WriterScope['transaction'] => {
  for (let scope = writerScopes.getStore(); scope; scope = scope.parent) {
    const { transaction } = scope
    if (transaction?.url === url && transaction.holdsScope) return transaction
  }
  return undefined
}
