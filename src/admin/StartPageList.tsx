import { text } from './text.ts'

/** `date` is `null` where it is missing, and not there where it says nothing. */
export type StartPageEntry = { date?: null | string; href: string; kind?: string; title: string }

export type StartPageLink = { href: string; label: string }

type Props = {
  entries: StartPageEntry[]
  help?: string
  language: string
  /** Where all of it is, if it is in several places. */
  lists?: StartPageLink[]
  /** Where the rest is, if it is in one place. */
  moreURL?: string
  title: string
}

/** One list of the start page: a heading, a few entries with kind and date, a way to the rest. */
export const StartPageList = ({ entries, help, language, lists = [], moreURL, title }: Props) => {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'medium',
    timeZone: 'Europe/Berlin',
  })
  return (
    <section className="start-page__list">
      <h2>{title}</h2>
      {help ? <p>{help}</p> : null}
      {entries.length === 0 ? (
        <p>{text('nothing', language)}</p>
      ) : (
        <ul>
          {entries.map(({ date, href, kind, title: entryTitle }) => (
            <li key={href}>
              <span>
                <a href={href}>{entryTitle || text('untitled', language)}</a>
                {kind ? <small>{kind}</small> : null}
              </span>
              {date === undefined ? null : (
                <span className="start-page__date">
                  {date ? format.format(new Date(date)) : text('dateUnknown', language)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {lists.length > 0 ? (
        <div className="start-page__all">
          {text('all', language)}:
          <ul>
            {lists.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {moreURL ? (
        <p>
          <a aria-label={`${title}: ${text('all', language)}`} href={moreURL}>
            {text('all', language)}
          </a>
        </p>
      ) : null}
    </section>
  )
}
