import type { Fault, FaultReason } from './findFault.ts'

const reasons: Record<FaultReason, { de: string; en: string }> = {
  children: { de: 'children muss eine Liste sein', en: 'children must be a list' },
  depth: { de: 'zu tief verschachtelt', en: 'nested too deep' },
  fields: { de: 'fields muss ein Objekt sein', en: 'fields must be an object' },
  nodes: { de: 'zu viele Elemente', en: 'too many nodes' },
  object: { de: 'ein Objekt wird erwartet', en: 'an object is expected' },
  root: {
    de: 'erwartet wird { "root": { "type": "root", "children": [ … ] } }',
    en: '{ "root": { "type": "root", "children": [ … ] } } is expected',
  },
  tag: { de: 'tag muss h1 bis h6 sein', en: 'tag must be h1 to h6' },
  text: { de: 'text muss eine Zeichenkette sein', en: 'text must be a string' },
  type: { de: 'type fehlt', en: 'type is missing' },
  unknown: {
    de: 'diese Art von Element kennt der Editor nicht',
    en: 'the editor knows no such node',
  },
  value: {
    de: 'relationTo und value müssen einen Eintrag nennen',
    en: 'relationTo and value must name an entry',
  },
}

/** The sentence for whoever sent the text: what is wrong and where. */
export const faultMessage = ({ fault, language }: { fault: Fault; language?: string }): string => {
  const { path, reason } = fault
  const where = path ? ` (${path.slice(0, 120)})` : ''
  return language === 'de'
    ? `Der formatierte Text hat eine ungültige Form: ${reasons[reason].de}${where}.`
    : `The rich text is malformed: ${reasons[reason].en}${where}.`
}
