/** The options' defaults. */
export const defaults = { disabled: false, maxLength: 80, reserved: [] as string[] } as const

/** The shortest `maxLength` that leaves room for a word and a number. */
export const SHORTEST_MAX_LENGTH = 16

/** The key in `req.context` under which a request notes the slugs that the plugin made in it. */
export const AUTOMATIC_MARKS = 'slugs:automatic'
