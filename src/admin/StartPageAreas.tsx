import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { NavGroupType } from '@payloadcms/ui/shared'
import { text } from './text.ts'

type Props = { groups: NavGroupType[]; i18n: I18nClient; root: string }

/** The ways to all lists, as the navigation has them, which is closed on most screens. */
export const StartPageAreas = ({ groups, i18n, root }: Props) => (
  <nav aria-labelledby="start-page-areas" className="start-page__areas">
    <h2 id="start-page-areas">{text('areas', i18n.language)}</h2>
    <ul>
      {groups.map(({ entities, label }) => (
        <li key={label}>
          <h3>{label}</h3>
          <ul>
            {entities.map((entity) => (
              <li key={entity.slug}>
                <a href={`${root}/${entity.type}/${entity.slug}`}>
                  {getTranslation(entity.label, i18n)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </nav>
)
