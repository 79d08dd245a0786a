/** The file in a note's folder that holds names of files which are left to a later settling; empty at first. */
export const noteFile = 'note'
