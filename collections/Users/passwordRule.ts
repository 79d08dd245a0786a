/** Shortest password in characters, after NIST SP 800-63B: length counts, rules about signs do not. */
export const SHORTEST_PASSWORD = 12

/** Payload hashes what it gets: a bound keeps that cheap. */
export const LONGEST_PASSWORD = 500

/** What is wrong with a password, if anything is. */
export const passwordFault = (
  password: unknown,
): 'missing' | 'tooLong' | 'tooShort' | undefined => {
  if (typeof password !== 'string' || password === '') return 'missing'
  if ([...password].length < SHORTEST_PASSWORD) return 'tooShort'
  return password.length > LONGEST_PASSWORD ? 'tooLong' : undefined
}
