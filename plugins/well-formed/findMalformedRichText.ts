import type { Finding, NamedField, SanitizedWellFormedOptions } from './types.ts'
import { isData } from './walkFields.ts'

const ALWAYS = ['root', 'paragraph', 'text', 'linebreak', 'tab']

/**
 * Why a value cannot be opened by a Lexical editor, or `null`. An unknown node keeps the whole entry from opening in the
 * admin, and a deep one exhausts the stack of whoever walks it next; so this walk has a stack of its own.
 */
export const findMalformedRichText = ({
  field,
  limits,
  value,
}: {
  field: NamedField
  limits: SanitizedWellFormedOptions['richTextLimits']
  value: unknown
}): Finding['text'] | null => {
  if (!isData(value) || !isData(value.root) || !Array.isArray(value.root.children)) return malformed
  const known = knownTypes(field)
  const stack: { depth: number; node: unknown }[] = [{ depth: 0, node: value.root }]
  let count = 0
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { depth, node } = next
    count += 1
    if (count > limits.nodes || depth > limits.depth) return tooLarge
    if (!isData(node) || typeof node.type !== 'string') return malformed
    if (known && !known.has(node.type)) return unknownNode(node.type)
    if (node.type === 'text' && typeof node.text !== 'string') return malformed
    if (node.children === undefined) continue
    if (!Array.isArray(node.children)) return malformed
    for (const child of node.children) stack.push({ depth: depth + 1, node: child })
  }
  return null
}

type Klass = { getType?: () => string }
type Editor = {
  editorConfig?: { features?: { nodes?: { node: Klass | { replace: Klass } }[] } }
}

/** The types of nodes the field's editor knows; `undefined` where the editor does not say. */
const knownTypes = (field: NamedField): Set<string> | undefined => {
  const { editor } = field as { editor?: Editor }
  const nodes = editor?.editorConfig?.features?.nodes
  if (!nodes) return undefined
  const types = nodes.map(({ node }) => ('replace' in node ? node.replace : node).getType?.())
  return new Set([...ALWAYS, ...types.filter((type) => type !== undefined)])
}

const malformed = {
  de: 'Der formatierte Text ist beschädigt. Bitte als Inhalt des Editors senden: { root: { children: [ … ] } }.',
  en: 'The rich text is malformed. Send the state of the editor: { root: { children: [ … ] } }.',
}

const tooLarge = {
  de: 'Der formatierte Text ist zu lang oder zu tief verschachtelt. Bitte aufteilen.',
  en: 'The rich text is too long or too deeply nested. Split it.',
}

const unknownNode = (type: string) => ({
  de: `Der formatierte Text enthält „${type.slice(0, 40)}“, was dieser Editor nicht kennt. Bitte entfernen.`,
  en: `The rich text holds “${type.slice(0, 40)}”, which this editor does not know. Remove it.`,
})
