import { randomBytes } from 'node:crypto'

/** A random password of 20 characters (120 bits), with letters, digits, `-` and `_`. */
export const makePassword = (): string => randomBytes(15).toString('base64url')
