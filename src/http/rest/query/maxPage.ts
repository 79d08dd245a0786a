/** Pages beyond are beyond every list; the offset in the database stays an integer. */
export const MAX_PAGE = 1_000_000
