import type { Payload } from 'payload'
import { slugs } from '../../collections/slugs.ts'

export type Identity = { logoURL?: string; name: string }

/**
 * The association's public name and logo. Login has no user yet, so this reads past access control, and for that
 * reason takes these two public values and nothing else.
 */
export const readIdentity = async ({ payload }: { payload: Payload }): Promise<Identity> => {
  const { logo, name, shortName } = await payload.findGlobal({
    slug: slugs.association,
    depth: 1,
    select: { logo: true, name: true, shortName: true },
  })
  return {
    logoURL: typeof logo === 'object' && logo?.url ? logo.url : undefined,
    name: shortName || name || 'dachverband-cms',
  }
}
