/** What a new entry is a copy of, by the data which the caller sends with it. */
export const copySources = new WeakMap<object, Record<string, unknown>>()
