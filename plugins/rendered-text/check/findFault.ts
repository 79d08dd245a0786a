/** What is wrong with a rich text, and where: `root.children.2.type`. */
export type Fault = { path: string; reason: FaultReason }

export type FaultReason =
  | 'children'
  | 'depth'
  | 'fields'
  | 'nodes'
  | 'object'
  | 'root'
  | 'tag'
  | 'text'
  | 'type'
  | 'unknown'
  | 'value'

type FindFaultArgs = {
  /** The node types that the editor knows. Not given: every type is accepted. */
  knownTypes?: ReadonlySet<string>
  maxDepth: number
  maxNodes: number
  value: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const WITH_FIELDS = new Set(['autolink', 'block', 'inlineBlock', 'link'])
const WITH_TARGET = new Set(['relationship', 'upload'])

const findNodeFault = (
  node: Record<string, unknown>,
  knownTypes: ReadonlySet<string> | undefined,
): [part: string, reason: FaultReason] | undefined => {
  const { children, fields, tag, text, type, value } = node
  if (typeof type !== 'string') return ['type', 'type']
  if (knownTypes && !knownTypes.has(type)) return ['type', 'unknown']
  if (children !== undefined && !Array.isArray(children)) return ['children', 'children']
  if (type === 'text' && typeof text !== 'string') return ['text', 'text']
  if (type === 'heading' && !(typeof tag === 'string' && /^h[1-6]$/.test(tag)))
    return ['tag', 'tag']
  if (WITH_FIELDS.has(type) && !isRecord(fields)) return ['fields', 'fields']
  if (fields !== undefined && fields !== null && !isRecord(fields)) return ['fields', 'fields']
  if (WITH_TARGET.has(type)) {
    const id = isRecord(value) ? value.id : value
    if (typeof node.relationTo !== 'string' || !['number', 'string'].includes(typeof id))
      return ['value', 'value']
  }
  return undefined
}

/**
 * Looks for what Payload, Lexical or a converter would stumble over. Walks with a list instead of recursion, so that a
 * text nested a hundred thousand deep is an answer and no stack overflow.
 */
export const findFault = ({
  knownTypes,
  maxDepth,
  maxNodes,
  value,
}: FindFaultArgs): Fault | undefined => {
  if (!isRecord(value)) return { path: '', reason: 'object' }
  if (!isRecord(value.root) || value.root.type !== 'root' || !Array.isArray(value.root.children))
    return { path: 'root', reason: 'root' }
  const waiting: { depth: number; node: unknown; path: string }[] = [
    { depth: 0, node: value.root, path: 'root' },
  ]
  let count = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth, node, path } = next
    if (!isRecord(node)) return { path, reason: 'object' }
    if (depth > maxDepth) return { path: 'root', reason: 'depth' }
    if (++count > maxNodes) return { path: 'root', reason: 'nodes' }
    const fault = findNodeFault(node, depth === 0 ? undefined : knownTypes)
    if (fault) return { path: `${path}.${fault[0]}`, reason: fault[1] }
    if (Array.isArray(node.children))
      node.children.forEach((child: unknown, index) =>
        waiting.push({ depth: depth + 1, node: child, path: `${path}.children.${index}` }),
      )
  }
  return undefined
}
