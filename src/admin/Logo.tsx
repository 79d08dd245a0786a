import type { ServerProps } from 'payload'
import { readIdentity } from './readIdentity.ts'

/** The association's logo and name above the sign-in form. */
export const Logo = async ({ payload }: ServerProps) => {
  const { logoURL, name } = await readIdentity({ payload })
  return (
    <div className="identity identity--login">
      {logoURL ? <img alt="" className="identity__logo" src={logoURL} /> : null}
      <span className="identity__name">{name}</span>
    </div>
  )
}
