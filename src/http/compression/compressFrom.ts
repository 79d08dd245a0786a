/** Bytes from which on text is compressed: below that it fits into one packet anyway. */
export const compressFrom = 1024
