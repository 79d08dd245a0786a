/** The own texts of the admin, German first. */
const texts = {
  areas: { de: 'Alle Bereiche', en: 'All areas' },
  all: { de: 'Alle ansehen', en: 'See all' },
  dateUnknown: { de: 'ohne Datum', en: 'no date' },
  ends: { de: 'Was bald endet', en: 'What ends soon' },
  endsHelp: {
    de: 'Veröffentlichte Ausschreibungen, deren Frist in den nächsten 14 Tagen endet.',
    en: 'Published postings whose deadline ends within the next 14 days.',
  },
  meetings: { de: 'Nächste Sitzungen', en: 'Next meetings' },
  newEntry: { de: 'anlegen', en: 'create' },
  nothing: { de: 'Zurzeit nichts.', en: 'Nothing at the moment.' },
  ownOrganization: { de: 'Meine Organisation', en: 'My organisation' },
  untitled: { de: 'Ohne Titel', en: 'Untitled' },
  waits: { de: 'Was wartet', en: 'What waits' },
  waitsHelp: {
    de: 'Entwürfe und Änderungen, die noch niemand veröffentlicht hat.',
    en: 'Drafts and changes that nobody has published yet.',
  },
  welcome: { de: 'Guten Tag', en: 'Welcome' },
} as const

/** The text in the language of the admin; anything that is not English is served German. */
export const text = (key: keyof typeof texts, language: string): string =>
  texts[key][language === 'en' ? 'en' : 'de']
