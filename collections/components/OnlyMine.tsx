import type { BeforeListTableServerProps, PayloadRequest, Where } from 'payload'
import { stringify } from 'qs-esm'
import { unpublished } from '../access/unpublished.ts'
import { inLanguage } from '../inLanguage.ts'

/** In the form in which the list shows filters: alternatives of conditions. */
const asFilter = (where: Where): Where => ({
  or: (Array.isArray(where.or) ? where.or : [where]).map((part) => ({ and: [part] })),
})

/**
 * Two links above a list: all entries, or only those which the person works on. These are the entries which they would
 * see unpublished too, so who works on all of them gets no links.
 */
export const OnlyMine = ({
  collectionConfig: { slug },
  i18n,
  payload,
  searchParams,
  user,
  viewType,
}: BeforeListTableServerProps) => {
  if (!user || viewType === 'trash' || !(slug in unpublished)) return null
  const rule = unpublished[slug as keyof typeof unpublished]
  const mine = rule({ req: { payload, user } as PayloadRequest })
  if (typeof mine !== 'object') return null
  const list = `${payload.config.routes.admin}/collections/${slug}`
  const query = stringify({ where: asFilter(mine) })
  const isMine = [...new URLSearchParams(query)].every(
    ([name, value]) => searchParams?.[name] === value,
  )
  const links = [
    { href: list, isCurrent: !isMine, text: { de: 'Alle', en: 'All' } },
    { href: `${list}?${query}`, isCurrent: isMine, text: { de: 'Nur meine', en: 'Only mine' } },
  ]
  return (
    <nav
      aria-label={inLanguage({ i18n }, { de: 'Auswahl der Liste', en: 'Choice of the list' })}
      className="only-mine"
    >
      {links.map(({ href, isCurrent, text }) => (
        <a aria-current={isCurrent ? 'page' : undefined} href={href} key={href}>
          {inLanguage({ i18n }, text)}
        </a>
      ))}
    </nav>
  )
}
