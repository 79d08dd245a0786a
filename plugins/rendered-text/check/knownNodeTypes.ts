import type { RichTextField } from 'payload'

// Lexical registers these itself, whatever features an editor has.
const BUILT_IN = ['linebreak', 'paragraph', 'root', 'tab', 'text']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const typeOf = (entry: unknown): string[] => {
  if (!isRecord(entry)) return []
  const { node } = entry
  const type: unknown =
    typeof node === 'function' && 'getType' in node && typeof node.getType === 'function'
      ? node.getType()
      : isRecord(node) && typeof node.with === 'function'
        ? typeOf({ node: node.replace })[0]
        : undefined
  return typeof type === 'string' ? [type] : []
}

/** The node types that a field's Lexical editor has by its features; `undefined` for an editor that is not Lexical. */
export const knownNodeTypes = (field: RichTextField): ReadonlySet<string> | undefined => {
  const editor: unknown = field.editor
  const config = isRecord(editor) ? editor.editorConfig : undefined
  const features = isRecord(config) ? config.features : undefined
  const nodes = isRecord(features) ? features.nodes : undefined
  if (!Array.isArray(nodes)) return undefined
  return new Set([...BUILT_IN, ...nodes.flatMap(typeOf)])
}
