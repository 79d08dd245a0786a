/** Signs within words that nobody sees, for a class of a regular expression: soft hyphens, zero widths, directions. */
export const INVISIBLE = String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF`
