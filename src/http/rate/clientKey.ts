import { isIPv6 } from 'node:net'

const expand = (address: string): string[] => {
  const [head = '', tail] = address.split('::')
  const groups = (part: string): string[] => (part ? part.split(':') : [])
  if (tail === undefined) return groups(head)
  const [front, back] = [groups(head), groups(tail)]
  return [
    ...front,
    ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'),
    ...back,
  ]
}

/** What counts as one client: an IPv4 address, or the /64 of an IPv6 one, of which a client has all. */
export const clientKey = (address: string | undefined): string => {
  const [scopeless = ''] = (address ?? 'unknown').split('%', 1)
  const plain = scopeless.toLowerCase()
  const mapped = /^::ffff:([\d.]+)$/.exec(plain)?.[1]
  if (mapped) return mapped
  // First what most are not: the test of the whole takes Node some milliseconds at the first client of a start.
  if (!plain.includes(':') || !isIPv6(plain)) return plain
  return expand(plain)
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
