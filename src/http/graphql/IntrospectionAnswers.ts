import { type DocumentNode, getOperationAST, Kind, print } from 'graphql'

/** Each has some megabytes; tools ask in a few forms. */
const KEPT = 4

/**
 * Answers to questions about the schema alone. They are the same for everybody until the next start, and each costs the
 * server most of a second in which it does nothing else.
 */
export class IntrospectionAnswers {
  #texts = new Map<string, string>()

  /** What an answer is kept under; undefined where the operation asks for more than the schema. */
  static keyOf({
    document,
    operationName,
    variables,
  }: {
    document: DocumentNode
    operationName?: null | string
    variables: Record<string, unknown>
  }): string | undefined {
    const selections = getOperationAST(document, operationName)?.selectionSet.selections ?? []
    const isAlone = selections.every(
      (one) => one.kind === Kind.FIELD && ['__schema', '__type'].includes(one.name.value),
    )
    return isAlone ? JSON.stringify([print(document), operationName, variables]) : undefined
  }

  get(key: string): string | undefined {
    return this.#texts.get(key)
  }

  keep({ key, text }: { key: string; text: string }): void {
    this.#texts.set(key, text)
    const [oldest] = this.#texts.keys()
    if (oldest !== undefined && this.#texts.size > KEPT) this.#texts.delete(oldest)
  }
}
