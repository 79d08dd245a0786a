const UNITS: [RegExp, string][] = [
  [/^(jahre?n?|years?)$/, 'Y'],
  [/^(monate?n?|months?)$/, 'M'],
  [/^(wochen?|weeks?)$/, 'W'],
  [/^(tagen?|tage?|days?)$/, 'D'],
]
const PART = /(\d{1,3})\s*([a-zäöü]+)/gi
/** Between the parts, as in "1 Jahr, 2 Monate und 3 Tage". */
const BETWEEN = /^(\s|,|und|and)*$/i

/** A length of time as people type it (`3 Monate`, `p3m`) as ISO 8601 duration; what is none comes back as it is. */
export const readDuration = (text: string): string => {
  const asTyped = text.replace(/\s/g, '').toUpperCase()
  const numbers = new Map<string, string>()
  for (const [, number = '', word = ''] of text.matchAll(PART)) {
    const unit = UNITS.find(([names]) => names.test(word.toLowerCase()))?.[1]
    if (!unit || numbers.has(unit)) return asTyped
    numbers.set(unit, number)
  }
  if (numbers.size === 0 || !BETWEEN.test(text.replace(PART, ''))) return asTyped
  return `P${UNITS.map(([, unit]) => (numbers.has(unit) ? `${numbers.get(unit)}${unit}` : '')).join('')}`
}
