import type { Redaction } from '../types.ts'
import { findAddresses } from './findAddresses.ts'
import { redactText } from './redactText.ts'
import { substitute } from './substitute.ts'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Strings of a block's own fields, at any depth. */
const redactDeep = (value: unknown, redaction: Redaction): unknown => {
  if (typeof value === 'string') return redactText({ ...redaction, text: value })
  if (Array.isArray(value)) return value.map((entry) => redactDeep(entry, redaction))
  if (!isNode(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, redactDeep(entry, redaction)]),
  )
}

const holdsAddress = (url: unknown): boolean =>
  typeof url === 'string' && (/^\s*mailto:/iu.test(url) || findAddresses(url).length > 0)

const isLink = ({ type }: Node) => type === 'autolink' || type === 'link'

/** Links to addresses become their own text; everything else is copied. */
const copy = (node: Node, redaction: Redaction): Node[] => {
  const children = Array.isArray(node.children)
    ? node.children.flatMap((child) => (isNode(child) ? copy(child, redaction) : []))
    : undefined
  if (isLink(node) && isNode(node.fields) && holdsAddress(node.fields.url)) return children ?? []
  return [
    {
      ...node,
      ...(children && { children }),
      ...('fields' in node && { fields: redactDeep(node.fields, redaction) }),
    },
  ]
}

/** Text nodes that are read as one run, so that an address half in bold is found. Other leaves break a run. */
const collectRuns = (node: Node, runs: Node[][]): void => {
  for (const child of Array.isArray(node.children) ? (node.children as Node[]) : []) {
    if (typeof child.text === 'string') runs.at(-1)?.push(child)
    else if (isLink(child)) collectRuns(child, runs)
    else {
      runs.push([])
      collectRuns(child, runs)
      runs.push([])
    }
  }
}

const redactRun = (run: Node[], redaction: Redaction): void => {
  const found = findAddresses(run.map(({ text }) => text).join(''))
  if (found.length === 0) return
  let offset = 0
  for (const node of run) {
    const text = String(node.text)
    const [start, end] = [offset, offset + text.length]
    let kept = ''
    let position = start
    for (const address of found) {
      if (address.end <= start || address.start >= end) continue
      kept += text.slice(position - start, Math.max(address.start, start) - start)
      // The node in which the address begins holds what stands in for it.
      if (address.start >= start) kept += substitute({ ...redaction, found: address.text })
      position = Math.min(address.end, end)
    }
    node.text = kept + text.slice(position - start)
    offset = end
  }
}

/** A Lexical value without addresses, in its text, its links and its blocks. */
export const redactRichText = ({
  value,
  ...redaction
}: Redaction & { value: unknown }): unknown => {
  if (!isNode(value) || !isNode(value.root)) return value
  const [root] = copy(value.root, redaction)
  if (!root) return value
  const runs: Node[][] = [[]]
  collectRuns(root, runs)
  for (const run of runs) redactRun(run, redaction)
  return { ...value, root }
}
