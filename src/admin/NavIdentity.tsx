import type { ServerProps } from 'payload'
import { readIdentity } from './readIdentity.ts'

/** The association's name at the head of the navigation; it leads back to the start page. */
export const NavIdentity = async ({ payload }: ServerProps) => {
  const { logoURL, name } = await readIdentity({ payload })
  return (
    <a className="identity identity--nav" href={payload.config.routes.admin}>
      {logoURL ? <img alt="" className="identity__icon" src={logoURL} /> : null}
      <span className="identity__name">{name}</span>
    </a>
  )
}
