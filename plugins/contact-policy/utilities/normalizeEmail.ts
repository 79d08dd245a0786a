import { INVISIBLE } from './invisible.ts'

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu')
const AT_IN_BRACKETS = /\s*[([{<]\s*(?:@|at|ät|ætt?)\s*[)\]}>]\s*/giu
const AT_AS_WORD = /\s+(?:at|ät)\s+/giu
const DOT_IN_BRACKETS = /\s*[([{<]\s*(?:\.|dot|punkt)\s*[)\]}>]\s*/giu
const DOT_AS_WORD = /\s+(?:dot|punkt)\s+/giu
const NAMED = /^[^<]*<([^<>]+)>$/u
const ADDRESS =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u

/**
 * Reads an address the way people write it to keep robots away (`name [at] example (punkt) org`, `name[@]example.org`,
 * `Name <name@example.org>`, `mailto:…`) and gives it clean, the domain in lower case.
 *
 * @returns `null` where no single address is to be recognised
 */
export const normalizeEmail = (given: string): string | null => {
  const text = given
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/。/gu, '.')
    .trim()
    .replace(/^mailto:\s*/iu, '')
  const clean = text
    .replace(AT_IN_BRACKETS, '@')
    .replace(DOT_IN_BRACKETS, '.')
    .replace(AT_AS_WORD, '@')
    .replace(DOT_AS_WORD, '.')
    .replace(/\s*@\s*/u, '@')
  const address = (NAMED.exec(clean)?.[1] ?? clean).trim()
  const isWhole = ADDRESS.test(address) && !/\.\.|^\.|\.@/u.test(address)
  if (!isWhole) return null
  const at = address.lastIndexOf('@')
  return address.slice(0, at) + address.slice(at).toLowerCase()
}
