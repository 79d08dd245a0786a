import { Gutter } from '@payloadcms/ui'
import { EntityType, groupNavItems } from '@payloadcms/ui/shared'
import type { AdminViewServerProps } from 'payload'
import { organizationsOf, permissions as rights } from '../../collections/access/permissions.ts'
import { slugs } from '../../collections/slugs.ts'
import { readStartPage } from './readStartPage.ts'
import { StartPageAreas } from './StartPageAreas.tsx'
import { StartPageConsents } from './StartPageConsents.tsx'
import { StartPageList } from './StartPageList.tsx'
import { text } from './text.ts'

const creatable = [
  slugs.postings,
  slugs.meetings,
  slugs.meetingProtocols,
  slugs.memberOrganizations,
  slugs.people,
] as const

/** The first page after sign-in: what waits, what ends soon, which meetings come next. No statistics, no cards. */
export const StartPage = async ({ initPageResult }: AdminViewServerProps) => {
  const { permissions, req, visibleEntities } = initPageResult
  const { language } = req.i18n
  const { routes } = req.payload.config
  const { ends, meetings, waits } = await readStartPage({ req })
  // What waits to be published comes first for those who publish.
  const isOffice = rights.isEditor({ req })
  const name = req.user && 'name' in req.user && req.user.name ? `, ${req.user.name}` : ''
  return (
    <Gutter className="start-page">
      <h1>
        {text('welcome', language)}
        {name}
      </h1>
      <ul className="start-page__actions">
        {organizationsOf({ req }).map((id) => (
          <li key={id}>
            <a href={`${routes.admin}/collections/${slugs.memberOrganizations}/${id}`}>
              {text('ownOrganization', language)}
            </a>
          </li>
        ))}
        {creatable
          .filter((slug) => permissions?.collections?.[slug]?.create)
          .map((slug) => {
            const { singular } = req.payload.collections[slug].config.labels
            const label =
              typeof singular === 'object' ? singular[language === 'en' ? 'en' : 'de'] : singular
            return (
              <li key={slug}>
                <a href={`${routes.admin}/collections/${slug}/create`}>
                  {text('newEntry', language).replace('{label}', String(label))}
                </a>
              </li>
            )
          })}
      </ul>
      {isOffice ? null : <StartPageConsents req={req} />}
      <div className="start-page__lists">
        <StartPageList
          entries={waits.entries}
          help={text('waitsHelp', language)}
          language={language}
          lists={waits.lists}
          title={text('waits', language)}
        />
        <StartPageList
          entries={ends}
          help={text('endsHelp', language)}
          language={language}
          moreURL={`${routes.admin}/collections/${slugs.postings}?sort=deadline`}
          title={text('ends', language)}
        />
        <StartPageList
          entries={meetings}
          language={language}
          moreURL={`${routes.admin}/collections/${slugs.meetings}?sort=start`}
          title={text('meetings', language)}
        />
      </div>
      {isOffice ? <StartPageConsents req={req} /> : null}
      <StartPageAreas
        groups={groupNavItems(
          [
            ...req.payload.config.collections
              .filter(({ slug }) => visibleEntities.collections.includes(slug))
              .map((entity) => ({ entity, type: EntityType.collection as const })),
            ...req.payload.config.globals
              .filter(({ slug }) => visibleEntities.globals.includes(slug))
              .map((entity) => ({ entity, type: EntityType.global as const })),
          ],
          permissions,
          req.i18n,
        )}
        i18n={req.i18n}
        root={routes.admin}
      />
    </Gutter>
  )
}
