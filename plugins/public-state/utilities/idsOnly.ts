/** For a `find` of which only the ids matter. */
export const idsOnly = { depth: 0, pagination: false, select: {} }
