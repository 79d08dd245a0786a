import type { SlugSourceArgs } from '../../../plugins/slugs/types.ts'

/**
 * The name by which a municipality is told from others. There are two Leipzigs, so a district says that it is one,
 * whichever of the two is entered first.
 */
export const municipalityName = ({ data: { kind, name } }: SlugSourceArgs): string => {
  if (typeof name !== 'string') return ''
  return kind === 'district' && !/kreis/i.test(name) ? `Landkreis ${name}` : name
}
