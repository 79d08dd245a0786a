import { DatabaseProblem } from './DatabaseProblem.ts'
import type { MongodbAbilities } from './probeMongodb.ts'

type Options = {
  abilities: MongodbAbilities
  compatibility?: string
  /** Whether `DATABASE_URI` has `replicaSet`; Payload uses transactions only then. */
  namesReplicaSet: boolean
  preset: {
    transactionOptions?: unknown
    useJoinAggregations?: boolean
    usePipelineInSortLookup?: boolean
  }
}

/**
 * One line that says which guarantees hold on this server.
 * @throws DatabaseProblem where the server cannot do what the preset relies on
 */
export const describeMongodb = ({
  abilities: { hasJoins, hasTransactions, refusal, replicaSet },
  compatibility,
  namesReplicaSet,
  preset,
}: Options): string => {
  const usesJoins = preset.useJoinAggregations !== false || preset.usePipelineInSortLookup !== false
  if (usesJoins && !hasJoins) {
    throw new DatabaseProblem(
      'configuration',
      `The server does not do the joins that ${compatibility ? `DATABASE_COMPATIBILITY=${compatibility}` : 'MongoDB'} promises: set DATABASE_COMPATIBILITY to what it is (documentdb, cosmosdb or firestore).`,
    )
  }
  const usesTransactions = namesReplicaSet && preset.transactionOptions !== false
  if (usesTransactions && !hasTransactions) {
    throw new DatabaseProblem(
      'configuration',
      `The server does not do transactions, though DATABASE_URI names a replica set (${refusal}): take replicaSet out of DATABASE_URI, or set DATABASE_COMPATIBILITY.`,
    )
  }
  if (usesTransactions) return 'MongoDB: transactions, a change is whole or not there'
  const remedy =
    hasTransactions && preset.transactionOptions !== false
      ? `; for transactions add replicaSet=${replicaSet ?? '<name>'} to DATABASE_URI`
      : ''
  return `MongoDB without transactions: each document is one write, a crash can leave a change of several documents half done${remedy}`
}
