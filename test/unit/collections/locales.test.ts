import { expect, it } from '@jest/globals'
import { locales } from '../../../collections/locales.ts'

// The comparison of versions looks for the name of a language under the one that is edited, and fails without.
it.each(locales)('should name $code whichever language is edited', ({ label }) => {
  expect(typeof label).toBe('object')
  const missing = locales.filter(({ code }) => !(label as Record<string, string>)[code])
  expect(missing).toEqual([])
})
