/**
 * Takes back the wish for a part of a file that has to be sent whole (RFC 9110 §13.1.5, §14.1.2, §14.2): of a file that is
 * another one meanwhile, in a unit that is not known here, or with more at the end than there is.
 */
export const dropRange = ({ request, tag }: { request: Request; tag: string }): void => {
  const { headers } = request
  const range = headers.get('range')
  if (range === null) return
  const known = headers.get('if-range')
  const isOther = known !== null && known !== tag
  const size = Number.parseInt(tag.slice(1), 36)
  const last = /^bytes=-(\d+)$/.exec(range)?.[1]
  const isWhole = last !== undefined && Number(last) > size
  if (isOther || isWhole || !/^bytes=/i.test(range)) headers.delete('range')
}
