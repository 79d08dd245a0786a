/**
 * Writes what esbuild leaves of other letters in a program as `\uXXXX`: it escapes those of texts, but not those of
 * regular expressions and comments. A program that is all ASCII is read at once and kept in half the memory.
 *
 * @throws Error where that would change what the program says
 */
export const toAscii = (program) => {
  const [raw] = /String\.raw`[^`]*[^\0-\x7F][^`]*`/.exec(program) ?? []
  if (raw) throw new Error(`Only ASCII may stand in a raw text: ${raw}`)
  return program.replace(/(\\*)([^\0-\x7F])/g, (found, slashes, letter) => {
    if (slashes.length % 2 === 1)
      throw new Error(`No backslash may stand before "${letter}": ${found}`)
    return `${slashes}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
