type Claim = {
  collection: string
  /** The entry, where it has an id already. */
  id: number | string | undefined
  slug: string
  transaction: null | number | string | undefined
}

type Reservations = {
  isHeldByOther: (claim: Claim) => boolean
  release: (claim: Claim) => void
  releaseTransaction: (transaction: null | number | string | undefined) => void
  /** Claims a slug; false if another writer of this process holds it. */
  take: (claim: Claim) => boolean
}

const keyOf = ({ collection, slug }: Claim): string => `${collection}/${slug}`

/** The slugs that writers of one Payload instance are about to store and others cannot read yet. */
export const createReservations = (): Reservations => {
  // A writer without a transaction is a holder of its own, but an entry never keeps its slug from itself.
  const holders = new Map<string, Claim>()
  const isSame = (held: Claim, claim: Claim): boolean =>
    held === claim ||
    (held.id !== undefined && held.id === claim.id) ||
    (held.transaction !== undefined &&
      held.transaction !== null &&
      held.transaction === claim.transaction)
  const isHeldByOther = (claim: Claim): boolean => {
    const held = holders.get(keyOf(claim))
    return held !== undefined && !isSame(held, claim)
  }
  return {
    isHeldByOther,
    release: (claim) => {
      if (holders.get(keyOf(claim)) === claim) holders.delete(keyOf(claim))
    },
    releaseTransaction: (transaction) => {
      for (const [key, held] of holders) if (held.transaction === transaction) holders.delete(key)
    },
    take: (claim) => {
      if (isHeldByOther(claim)) return false
      holders.set(keyOf(claim), claim)
      return true
    },
  }
}
