/** The own texts of the admin, German first. */
const texts = {
  areas: { de: 'Alle Bereiche', en: 'All areas' },
  all: { de: 'Alle ansehen', en: 'See all' },
  consentMissing: { de: 'Ohne Einwilligung', en: 'Without consent' },
  consentMissingHelp: {
    de: 'Veröffentlicht, aber ohne gültige Einwilligung „Name im Internet“ und darum öffentlich nicht zu sehen. Einwilligung einholen, oder löschen, was niemand braucht.',
    en: 'Published, but without a valid consent “Name online” and so not to be seen in public. Ask for the consent, or delete what nobody needs.',
  },
  consentUnproven: { de: 'Einwilligungen ohne Nachweis', en: 'Consents without proof' },
  consentUnprovenHelp: {
    de: 'Sie gelten. Es fehlt die Angabe, wo die Erklärung liegt.',
    en: 'They are valid. Where the declaration is kept is missing.',
  },
  consentWithdrawn: { de: 'Widerrufene Einwilligungen', en: 'Withdrawn consents' },
  consentWithdrawnHelp: {
    de: 'Der letzten 90 Tage. Name, Foto und Adresse sind schon verborgen; bitte prüfen, ob sie noch in Texten, Bildern oder Dateien stehen.',
    en: 'Of the last 90 days. Name, photo and address are hidden already; check whether texts, images or files still hold them.',
  },
  dateUnknown: { de: 'ohne Datum', en: 'no date' },
  ends: { de: 'Was bald endet', en: 'What ends soon' },
  endsHelp: {
    de: 'Veröffentlichte Ausschreibungen, deren Frist in den nächsten 14 Tagen endet.',
    en: 'Published postings whose deadline ends within the next 14 days.',
  },
  meetings: { de: 'Nächste Sitzungen', en: 'Next meetings' },
  newEntry: { de: '{label} anlegen', en: 'New: {label}' },
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
