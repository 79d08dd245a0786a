const rules: [pattern: RegExp, replacement: string][] = [
  // Migrant(inn)en, Mitarbeiter(in), Mitarbeiter(innen)
  [/(?<=\p{L})\((in|inn|innen)\)/giu, '$1'],
  // Migrant*innen, Migrant·innen, jede*r: a star or a middle dot within a word has no other use
  [/(?<=\p{L})[*·•‧](?=\p{L})/gu, ''],
  // Migrant:innen, Migrant_innenbeirat, Mitarbeiter:in, jede:r
  [/(?<=\p{L})[:_](?=innen|(?:in|r|n|e|en|m|s)(?![\p{L}\p{N}]))/giu, ''],
  // Migrant/-innen, Migrant/innen, Mitarbeiter/ -in
  [/(?<=\p{L}) ?\/ ?-? ?(?=innen|in(?![\p{L}\p{N}]))/giu, ''],
  // Kommunalpolitiker-Innen, left over from hyphenation; but Dresden-Innenstadt
  [/(?<=\p{Ll})-(?=Innen(?!\p{L}))/gu, ''],
]

/** Writes the German gender forms as one word each: `Migrant*innen` and its kind become `Migrantinnen`. */
export const joinGenderForms = (text: string): string =>
  rules.reduce((joined, [pattern, replacement]) => joined.replace(pattern, replacement), text)
