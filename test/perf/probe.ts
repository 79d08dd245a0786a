/** The request whose first answer ends the start of a server. */
export const probe = '/api/postings?limit=1'
