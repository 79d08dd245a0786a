type AgendaItem = {
  isPublic: boolean
  kind: 'decision' | 'discussion' | 'election' | 'formal' | 'info'
  number: string
  publicTitle?: string
  title: string
}

/** An invented meeting of the demo content; `inDays` counts from the day of loading. */
export type DemoMeeting = {
  agenda: AgendaItem[]
  boards: string[]
  inDays: number
  key: string
  kind: 'network' | 'ordinary'
  place: string
  state: 'held' | 'invited' | 'planned'
  title: string
  visibility: 'partly' | 'public'
}

export const demoMeetings: DemoMeeting[] = [
  {
    key: 'first',
    title: 'Dritte Sitzung des Jahres',
    boards: ['dresden'],
    inDays: -70,
    kind: 'ordinary',
    place: 'Rathaus, Raum 100 (Beispiel)',
    state: 'held',
    visibility: 'partly',
    agenda: [
      { number: '1', title: 'Eröffnung und Beschlussfähigkeit', kind: 'formal', isPublic: true },
      {
        number: '2',
        title: 'Empfehlung zu Dolmetschkosten bei Elternabenden',
        kind: 'decision',
        isPublic: true,
      },
      { number: '3', title: 'Wahl der Stellvertretung', kind: 'election', isPublic: true },
      {
        number: '4',
        title: 'Beschwerde eines Mitglieds über eine Dienststelle',
        publicTitle: 'Personelle Angelegenheit',
        kind: 'discussion',
        isPublic: false,
      },
    ],
  },
  {
    key: 'second',
    title: 'Vierte Sitzung des Jahres',
    boards: ['dresden'],
    inDays: -14,
    kind: 'ordinary',
    place: 'Rathaus, Raum 100 (Beispiel)',
    state: 'held',
    visibility: 'public',
    agenda: [
      {
        number: '1',
        title: 'Genehmigung der letzten Niederschrift',
        kind: 'formal',
        isPublic: true,
      },
      {
        number: '2',
        title: 'Bericht aus der Verwaltung zu Wartezeiten',
        kind: 'info',
        isPublic: true,
      },
      { number: '3', title: 'Mehrsprachige Formulare', kind: 'decision', isPublic: true },
    ],
  },
  {
    key: 'network',
    title: 'Netzwerktreffen der Beiräte',
    boards: ['dresden', 'leipzig', 'meissen'],
    inDays: 28,
    kind: 'network',
    place: 'Begegnungshaus (Beispiel)',
    state: 'invited',
    visibility: 'public',
    agenda: [
      { number: '1', title: 'Ankommen und Vorstellungsrunde', kind: 'formal', isPublic: true },
      {
        number: '2',
        title: 'Wie eine Satzung entsteht: Erfahrungen aus drei Orten',
        kind: 'discussion',
        isPublic: true,
      },
      { number: '3', title: 'Termine des nächsten Jahres', kind: 'info', isPublic: true },
    ],
  },
]
