const UNITS: [RegExp, string][] = [
  [/^(jahre?|years?)$/, 'Y'],
  [/^(monate?n?|months?)$/, 'M'],
  [/^(wochen?|weeks?)$/, 'W'],
  [/^(tagen?|tage?|days?)$/, 'D'],
]

/** A length of time as people type it (`3 Monate`, `p3m`) as ISO 8601 duration; what is none comes back as it is. */
export const readDuration = (text: string): string => {
  const [, number, word = ''] = /^(\d{1,3})\s*([a-zäöü]+)$/i.exec(text.trim()) ?? []
  const unit = UNITS.find(([names]) => names.test(word.toLowerCase()))?.[1]
  return unit ? `P${number}${unit}` : text.replace(/\s/g, '').toUpperCase()
}
