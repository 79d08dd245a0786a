import type { ServerProps } from 'payload'
import { readIdentity } from './readIdentity.ts'

/** The first mark of every breadcrumb: the logo, or the association's initial where there is none. */
export const Icon = async ({ payload }: ServerProps) => {
  const { logoURL, name } = await readIdentity({ payload })
  return logoURL ? (
    <img alt={name} className="identity__icon" src={logoURL} />
  ) : (
    <span aria-label={name} className="identity__initial" role="img">
      {name.slice(0, 1)}
    </span>
  )
}
