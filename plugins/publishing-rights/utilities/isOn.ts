/** A flag as the REST API may hand it on: what it does not know as a boolean string stays a string. */
export const isOn = (flag: unknown): boolean => Boolean(flag) && flag !== 'false'
