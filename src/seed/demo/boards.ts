/** One board of the demo content. The municipalities are real, everything said of their boards is invented. */
export type DemoBoard = {
  appointment?: 'appointed' | 'elected' | 'mixed'
  description: string
  foundingStatus:
    'appointing' | 'constituted' | 'decided' | 'dissolved' | 'dormant' | 'draft' | 'idea' | 'talks'
  history: { date: string; note: string; status: DemoBoard['foundingStatus'] }[]
  key: string
  kind: 'foreigners' | 'integration' | 'migrants' | 'other'
  municipality: string
  name: string
  rights?: {
    basis: string
    kind: 'budget' | 'committee' | 'hearing' | 'motion' | 'speech'
    scope: string
  }[]
  seats?: { council: number; migrant: number; other: number; total: number; voting: number }
  sessionsPerYear?: number
  term?: { from: string; to: string }
}

export const demoBoards: DemoBoard[] = [
  {
    key: 'dresden',
    name: 'Migrationsbeirat Dresden (Beispiel)',
    municipality: '14612',
    kind: 'migrants',
    foundingStatus: 'constituted',
    appointment: 'elected',
    description: 'Der Beirat berät Stadtrat und Verwaltung in allen Fragen des Zusammenlebens.',
    history: [
      { status: 'decided', date: '2023-05-11', note: 'Beschluss des Rates über die Satzung' },
      { status: 'constituted', date: '2024-02-20', note: 'Erste Sitzung nach der Wahl' },
    ],
    seats: { total: 15, migrant: 11, council: 4, other: 0, voting: 15 },
    term: { from: '2024-02-20', to: '2029-02-19' },
    sessionsPerYear: 6,
    rights: [
      { kind: 'speech', scope: 'im Stadtrat zu eigenen Vorlagen', basis: 'Hauptsatzung § 12' },
      { kind: 'motion', scope: 'an alle Ausschüsse', basis: 'Hauptsatzung § 12' },
    ],
  },
  {
    key: 'leipzig',
    name: 'Beirat für Teilhabe Leipzig (Beispiel)',
    municipality: '14713',
    kind: 'migrants',
    foundingStatus: 'constituted',
    appointment: 'mixed',
    description: 'Gewählte und berufene Mitglieder arbeiten in drei Arbeitsgruppen.',
    history: [
      { status: 'draft', date: '2022-09-01', note: 'Entwurf der Geschäftsordnung' },
      { status: 'constituted', date: '2023-11-15', note: 'Konstituierende Sitzung' },
    ],
    seats: { total: 20, migrant: 14, council: 4, other: 2, voting: 18 },
    term: { from: '2023-11-15', to: '2028-11-14' },
    sessionsPerYear: 8,
    rights: [
      { kind: 'hearing', scope: 'vor Beschlüssen mit Bezug zum Thema', basis: 'Satzung § 4' },
    ],
  },
  {
    key: 'chemnitz',
    name: 'Integrationsbeirat Chemnitz (Beispiel)',
    municipality: '14511',
    kind: 'integration',
    foundingStatus: 'appointing',
    appointment: 'appointed',
    description: 'Der Rat hat die Satzung beschlossen, die Mitglieder werden gerade berufen.',
    history: [
      { status: 'talks', date: '2025-03-04', note: 'Runder Tisch mit den Fraktionen' },
      { status: 'decided', date: '2026-04-29', note: 'Beschluss der Satzung' },
      { status: 'appointing', date: '2026-09-01', note: 'Aufruf zur Bewerbung' },
    ],
    seats: { total: 12, migrant: 8, council: 4, other: 0, voting: 12 },
  },
  {
    key: 'goerlitz',
    name: 'Migrantinnenbeirat Görlitz (Beispiel)',
    municipality: '14626',
    kind: 'migrants',
    foundingStatus: 'decided',
    description: 'Der Kreistag hat die Gründung beschlossen, die Wahlordnung fehlt noch.',
    history: [{ status: 'decided', date: '2026-06-24', note: 'Beschluss des Kreistags' }],
  },
  {
    key: 'bautzen',
    name: 'Beirat für Integration Bautzen (Beispiel)',
    municipality: '14625',
    kind: 'integration',
    foundingStatus: 'draft',
    description: 'Eine Arbeitsgruppe aus Vereinen und Verwaltung schreibt am Satzungsentwurf.',
    history: [{ status: 'draft', date: '2026-02-12', note: 'Erster Entwurf in der Arbeitsgruppe' }],
  },
  {
    key: 'erzgebirge',
    name: 'Migrantenbeirat Erzgebirge (Beispiel)',
    municipality: '14521',
    kind: 'migrants',
    foundingStatus: 'talks',
    description: 'Vereine und Landratsamt sprechen über Aufgaben und Größe eines Beirats.',
    history: [{ status: 'talks', date: '2026-03-19', note: 'Gespräch im Landratsamt' }],
  },
  {
    key: 'vogtland',
    name: 'Beirat Zusammenleben Vogtland (Beispiel)',
    municipality: '14523',
    kind: 'integration',
    foundingStatus: 'idea',
    description: 'Auf einem Treffen der Vereine ist die Idee eines Beirats entstanden.',
    history: [{ status: 'idea', date: '2026-05-06', note: 'Vereinstreffen in Plauen' }],
  },
  {
    key: 'zwickau',
    name: 'Ausländerbeirat Zwickau (Beispiel)',
    municipality: '14524',
    kind: 'foreigners',
    foundingStatus: 'dormant',
    appointment: 'elected',
    description: 'Seit dem Ende der Wahlzeit finden keine Sitzungen mehr statt.',
    history: [
      { status: 'constituted', date: '2016-01-27', note: 'Erste Sitzung' },
      { status: 'dormant', date: '2021-02-01', note: 'Ende der Wahlzeit ohne Neuwahl' },
    ],
    seats: { total: 9, migrant: 9, council: 0, other: 0, voting: 9 },
    term: { from: '2016-01-27', to: '2021-01-26' },
  },
  {
    key: 'meissen',
    name: 'Beirat der Vielfalt Meißen (Beispiel)',
    municipality: '14627',
    kind: 'other',
    foundingStatus: 'constituted',
    appointment: 'appointed',
    description:
      'Ein kleiner Beirat, der seine Sitzungen abwechselnd in den Städten des Kreises abhält.',
    history: [{ status: 'constituted', date: '2025-09-30', note: 'Konstituierende Sitzung' }],
    seats: { total: 9, migrant: 6, council: 2, other: 1, voting: 8 },
    term: { from: '2025-09-30', to: '2030-09-29' },
    sessionsPerYear: 4,
  },
  {
    key: 'nordsachsen',
    name: 'Migrationsbeirat Nordsachsen (Beispiel)',
    municipality: '14730',
    kind: 'migrants',
    foundingStatus: 'dissolved',
    description:
      'Der Beirat wurde aufgelöst, seine Aufgaben übernahm eine Arbeitsgruppe des Kreistags.',
    history: [
      { status: 'constituted', date: '2014-10-08', note: 'Erste Sitzung' },
      { status: 'dissolved', date: '2019-12-31', note: 'Beschluss des Kreistags' },
    ],
  },
  {
    key: 'mittelsachsen',
    name: 'Integrationsbeirat Mittelsachsen (Beispiel)',
    municipality: '14522',
    kind: 'integration',
    foundingStatus: 'talks',
    description: 'Das Netzwerk begleitet Gespräche mit den Fraktionen des Kreistags.',
    history: [{ status: 'talks', date: '2026-07-02', note: 'Vorgespräch mit drei Fraktionen' }],
  },
]
