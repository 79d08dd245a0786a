import type { Text } from '../inLanguage.ts'

/** Stored values of the kinds of municipalities and what people read. */
export const municipalityKinds = {
  'independent-city': { de: 'Kreisfreie Stadt', en: 'Independent city' },
  district: { de: 'Landkreis', en: 'District' },
  municipality: { de: 'Stadt oder Gemeinde', en: 'Town or municipality' },
} satisfies Record<string, Text>
