import type { MemberOrganization } from '../../payload-types.ts'

/** One invented organisation of the demo content. Keys are how other demo data refer to it. */
export type DemoOrganization = {
  areaServed: string[]
  description: string
  foundedOn: string
  joinedOn?: string
  key: string
  languages: NonNullable<MemberOrganization['languages']>
  membership: 'initiative' | 'member' | 'partner' | 'sponsor'
  municipality: string
  name: string
  place: string
  shortName: string
  topics: string[]
}

export const demoOrganizations: DemoOrganization[] = [
  {
    key: 'bruecke',
    name: 'Brücke Elbtal e. V. (Beispiel)',
    shortName: 'Brücke Elbtal',
    membership: 'member',
    municipality: '14612',
    place: 'Dresden',
    foundedOn: '2009-05-14',
    joinedOn: '2018-02-01',
    languages: ['de', 'ar', 'en'],
    topics: ['Beratung', 'Nachbarschaft'],
    areaServed: ['14612'],
    description:
      'Der Verein berät Familien in den ersten Jahren nach der Ankunft und öffnet zweimal in der Woche sein Nachbarschaftscafé.',
  },
  {
    key: 'kulturhof',
    name: 'Kulturhof Nordlicht e. V. (Beispiel)',
    shortName: 'Kulturhof',
    membership: 'member',
    municipality: '14713',
    place: 'Leipzig',
    foundedOn: '2012-09-03',
    joinedOn: '2018-02-01',
    languages: ['de', 'ru', 'uk'],
    topics: ['Kultur', 'Jugend'],
    areaServed: ['14713'],
    description:
      'Im Kulturhof proben Chöre, Theatergruppen und Bands, deren Mitglieder aus mehr als zwanzig Ländern kommen.',
  },
  {
    key: 'wegweiser',
    name: 'Wegweiser Chemnitz e. V. (Beispiel)',
    shortName: 'Wegweiser',
    membership: 'member',
    municipality: '14511',
    place: 'Chemnitz',
    foundedOn: '2015-11-20',
    joinedOn: '2019-06-01',
    languages: ['de', 'fa', 'tr'],
    topics: ['Sprache', 'Arbeit'],
    areaServed: ['14511', '14522'],
    description:
      'Ehrenamtliche begleiten zu Ämtern, üben Bewerbungsgespräche und bieten offene Sprachtreffs ohne Anmeldung an.',
  },
  {
    key: 'frauenkreis',
    name: 'Frauenkreis Oberlausitz (Beispiel)',
    shortName: 'Frauenkreis',
    membership: 'initiative',
    municipality: '14626',
    place: 'Görlitz',
    foundedOn: '2020-03-08',
    languages: ['de', 'pl', 'uk'],
    topics: ['Frauen', 'Selbsthilfe'],
    areaServed: ['14626', '14625'],
    description:
      'Eine Gruppe von Frauen, die sich monatlich trifft, Wissen über Rechte weitergibt und gemeinsam Ausflüge plant.',
  },
  {
    key: 'vogtland',
    name: 'Miteinander Vogtland e. V. (Beispiel)',
    shortName: 'Miteinander Vogtland',
    membership: 'member',
    municipality: '14523',
    place: 'Plauen',
    foundedOn: '2011-01-17',
    joinedOn: '2020-01-01',
    languages: ['de', 'vi', 'ro'],
    topics: ['Nachbarschaft', 'Ehrenamt'],
    areaServed: ['14523'],
    description:
      'Der Verein verbindet die Dörfer des Vogtlands durch Patenschaften und ein wanderndes Begegnungscafé.',
  },
  {
    key: 'erzgebirge',
    name: 'Treffpunkt Erzgebirge e. V. (Beispiel)',
    shortName: 'Treffpunkt',
    membership: 'member',
    municipality: '14521',
    place: 'Aue',
    foundedOn: '2016-04-22',
    joinedOn: '2021-03-01',
    languages: ['de', 'ar', 'ru'],
    topics: ['Sport', 'Jugend'],
    areaServed: ['14521'],
    description:
      'Sportgruppen, Hausaufgabenhilfe und ein Reparaturtreff: Hier findet fast jede und jeder etwas zum Mitmachen.',
  },
  {
    key: 'zwickau',
    name: 'Dialog Zwickau e. V. (Beispiel)',
    shortName: 'Dialog Zwickau',
    membership: 'member',
    municipality: '14524',
    place: 'Zwickau',
    foundedOn: '2014-10-01',
    joinedOn: '2019-06-01',
    languages: ['de', 'en', 'fr'],
    topics: ['Bildung', 'Dialog'],
    areaServed: ['14524'],
    description:
      'Gesprächsabende in Betrieben, Schulen und Kirchgemeinden: Menschen erzählen, wie sie nach Zwickau gekommen sind.',
  },
  {
    key: 'meissen',
    name: 'Haus der Sprachen Meißen e. V. (Beispiel)',
    shortName: 'Haus der Sprachen',
    membership: 'member',
    municipality: '14627',
    place: 'Meißen',
    foundedOn: '2017-08-15',
    joinedOn: '2022-01-01',
    languages: ['de', 'tr', 'fa', 'en'],
    topics: ['Sprache', 'Bildung'],
    areaServed: ['14627'],
    description:
      'Sprachpaten, eine kleine mehrsprachige Bücherei und ein Übersetzungstreff für Briefe von Behörden.',
  },
  {
    key: 'nordsachsen',
    name: 'Neue Nachbarn Nordsachsen (Beispiel)',
    shortName: 'Neue Nachbarn',
    membership: 'initiative',
    municipality: '14730',
    place: 'Torgau',
    foundedOn: '2022-05-02',
    languages: ['de', 'uk', 'ru'],
    topics: ['Ankommen', 'Ehrenamt'],
    areaServed: ['14730'],
    description:
      'Freiwillige holen am Bahnhof ab, erklären den Busfahrplan und richten mit Spenden Wohnungen ein.',
  },
  {
    key: 'jugendrat',
    name: 'Jugend spricht mit e. V. (Beispiel)',
    shortName: 'Jugend spricht mit',
    membership: 'member',
    municipality: '14612',
    place: 'Dresden',
    foundedOn: '2018-06-30',
    joinedOn: '2019-01-01',
    languages: ['de', 'en', 'ar', 'fa'],
    topics: ['Jugend', 'Beteiligung'],
    areaServed: [],
    description:
      'Junge Menschen lernen, wie ein Stadtrat arbeitet, stellen dort Fragen und bringen eigene Vorschläge ein.',
  },
  {
    key: 'stiftung',
    name: 'Stiftung Offene Türen (Beispiel)',
    shortName: 'Offene Türen',
    membership: 'sponsor',
    municipality: '14713',
    place: 'Leipzig',
    foundedOn: '1998-12-01',
    languages: ['de', 'en'],
    topics: ['Förderung'],
    areaServed: [],
    description: 'Die Stiftung fördert kleine Vorhaben von Vereinen mit bis zu 2.000 Euro im Jahr.',
  },
  {
    key: 'hochschule',
    name: 'Institut für Beteiligung (Beispiel)',
    shortName: 'Institut',
    membership: 'partner',
    municipality: '14522',
    place: 'Mittweida',
    foundedOn: '2005-10-01',
    languages: ['de', 'en', 'fr'],
    topics: ['Forschung', 'Fortbildung'],
    areaServed: [],
    description:
      'Forscherinnen und Forscher begleiten Beiräte wissenschaftlich und bieten Fortbildungen für neue Mitglieder an.',
  },
]
