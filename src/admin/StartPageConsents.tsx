import type { PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { readConsents } from './readConsents.ts'
import { StartPageList } from './StartPageList.tsx'
import { text } from './text.ts'

/** The consents that somebody has to look after, for privacy officers alone. */
export const StartPageConsents = async ({ req }: { req: PayloadRequest }) => {
  const consents = await readConsents({ req })
  if (!consents) return null
  const { language } = req.i18n
  const people = `${req.payload.config.routes.admin}/collections/${slugs.people}`
  return (
    <div className="start-page__lists">
      <StartPageList
        entries={consents.withdrawn}
        help={text('consentWithdrawnHelp', language)}
        language={language}
        title={text('consentWithdrawn', language)}
      />
      <StartPageList
        entries={consents.unproven}
        help={text('consentUnprovenHelp', language)}
        language={language}
        title={text('consentUnproven', language)}
      />
      <StartPageList
        entries={consents.missing}
        help={text('consentMissingHelp', language)}
        language={language}
        moreURL={`${people}?where[or][0][and][0][isNamePublic][not_equals]=true`}
        title={text('consentMissing', language)}
      />
    </div>
  )
}
