import { createHash, randomInt, timingSafeEqual } from 'node:crypto'

const KEY = Symbol.for('dachverband-cms.firstUserCode')
/** Letters and digits that nobody mistakes for one another (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 16
const LIFETIME_MS = 30 * 60 * 1000

type Held = { expiresAt: number; hash: Buffer; isClaimed: boolean }
/** Of the whole process: the config, and so this module, is evaluated in the host and in Next's bundle. */
type Holder = { [KEY]?: Held | undefined }

const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest()

/** As people type it: in small letters, with other or no dashes, O for 0 and I or L for 1. */
const normalise = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/**
 * Makes the one code with which the first administrator registers (80 bits, 30 minutes, once) and forgets an earlier
 * one. Only its hash is kept.
 */
export const issueFirstUserCode = (): string => {
  const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  ;(globalThis as Holder)[KEY] = {
    expiresAt: Date.now() + LIFETIME_MS,
    hash: hashOf(code),
    isClaimed: false,
  }
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

export type Claim =
  | { isGranted: false; reason: 'expired' | 'wrong' }
  | { isGranted: true; giveBack: () => void; spend: () => void }

/**
 * Takes the code for one attempt. Look and take are one step without an `await`, so of several at once one gets it;
 * the others see it as spent. `giveBack` after a failed attempt lets the person try again.
 */
export const claimFirstUserCode = (given: unknown): Claim => {
  const holder = globalThis as Holder
  const held = holder[KEY]
  const isRight =
    typeof given === 'string' &&
    held !== undefined &&
    timingSafeEqual(hashOf(normalise(given)), held.hash)
  if (!isRight) return { isGranted: false, reason: 'wrong' }
  if (held.expiresAt <= Date.now()) return { isGranted: false, reason: 'expired' }
  if (held.isClaimed) return { isGranted: false, reason: 'wrong' }
  held.isClaimed = true
  return {
    isGranted: true,
    giveBack: () => {
      held.isClaimed = false
    },
    spend: () => {
      if (holder[KEY] === held) holder[KEY] = undefined
    },
  }
}
