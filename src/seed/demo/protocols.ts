import type { Block } from './richText.ts'

type Vote = {
  abstained: number
  invalid: number
  mode: 'circulation' | 'open' | 'roll-call' | 'secret'
  no: number
  outcome: 'passed' | 'rejected'
  subject: string
  yes: number
}

type Item = {
  elections?: { accepted: boolean; candidate: string; office: string; votes: number }[]
  internal?: Block[]
  /** Position in the meeting's agenda, from 0. */
  item: number
  motions?: { by: string; number: string; wording: string }[]
  public: Block[]
  votes?: Vote[]
}

/** The invented minutes of one demo meeting. `isReleased` decides whether the public may read them. */
export type DemoProtocol = {
  attendance: { person: string; state: 'absent' | 'excused' | 'present'; voting: boolean }[]
  isReleased: boolean
  items: Item[]
  meeting: string
  resolutions: {
    item: number
    title: string
    vote: Omit<Vote, 'mode' | 'subject'>
    wording: string
  }[]
  tasks: { dueInDays: number; responsible: string; text: string }[]
  votingPresent: number
}

const attendance: DemoProtocol['attendance'] = [
  { person: 'chair', state: 'present', voting: true },
  { person: 'deputy', state: 'present', voting: true },
  { person: 'member-1', state: 'present', voting: true },
  { person: 'member-2', state: 'present', voting: true },
  { person: 'member-3', state: 'excused', voting: true },
  { person: 'member-4', state: 'present', voting: true },
  { person: 'council', state: 'present', voting: true },
  { person: 'keeper', state: 'present', voting: false },
]

export const demoProtocols: DemoProtocol[] = [
  {
    meeting: 'first',
    isReleased: true,
    votingPresent: 6,
    attendance,
    items: [
      {
        item: 0,
        public: [
          'Die Sitzung beginnt um 17 Uhr. Der Beirat ist mit sechs Stimmberechtigten beschlussfähig.',
        ],
      },
      {
        item: 1,
        public: [
          'Zwei Schulen berichten, dass Elternabende ohne Dolmetschen kaum Wirkung haben.',
          { ul: ['Bedarf: etwa 120 Termine im Jahr', 'Kosten: rund 9.000 Euro'] },
        ],
        motions: [
          {
            number: '1',
            by: 'Arbeitsgruppe Schule',
            wording:
              'Der Beirat empfiehlt, Dolmetschkosten bei Elternabenden aus dem Schulhaushalt zu tragen.',
          },
        ],
        votes: [
          {
            subject: 'Antrag 1',
            mode: 'open',
            yes: 5,
            no: 0,
            abstained: 1,
            invalid: 0,
            outcome: 'passed',
          },
        ],
      },
      {
        item: 2,
        public: ['Die Wahl findet geheim statt. Vorgeschlagen ist eine Person.'],
        votes: [
          {
            subject: 'Wahl der Stellvertretung',
            mode: 'secret',
            yes: 6,
            no: 0,
            abstained: 0,
            invalid: 0,
            outcome: 'passed',
          },
        ],
        elections: [{ office: 'Stellvertretung', candidate: 'deputy', votes: 6, accepted: true }],
      },
      {
        item: 3,
        public: ['Der Punkt wurde nichtöffentlich beraten.'],
        internal: [
          'Das Mitglied schildert einen Vorfall und wünscht ein Gespräch unter Vermittlung.',
        ],
      },
    ],
    resolutions: [
      {
        item: 1,
        title: 'Dolmetschen bei Elternabenden',
        wording:
          'Der Beirat empfiehlt, Dolmetschkosten bei Elternabenden aus dem Schulhaushalt zu tragen.',
        vote: { yes: 5, no: 0, abstained: 1, invalid: 0, outcome: 'passed' },
      },
    ],
    tasks: [
      { text: 'Empfehlung an das Schulamt senden', responsible: 'Vorsitz', dueInDays: -50 },
      { text: 'Vermittelnde Stelle anfragen', responsible: 'Stellvertretung', dueInDays: 14 },
    ],
  },
  {
    meeting: 'second',
    isReleased: false,
    votingPresent: 6,
    attendance,
    items: [
      {
        item: 0,
        public: ['Die Niederschrift der dritten Sitzung wird ohne Änderungen genehmigt.'],
      },
      { item: 1, public: ['Die Wartezeit auf einen Termin liegt zurzeit bei sechs Wochen.'] },
      {
        item: 2,
        public: ['Drei Formulare sollen zuerst übersetzt werden.'],
        votes: [
          {
            subject: 'Auswahl der Formulare',
            mode: 'open',
            yes: 4,
            no: 1,
            abstained: 1,
            invalid: 0,
            outcome: 'passed',
          },
        ],
      },
    ],
    resolutions: [
      {
        item: 2,
        title: 'Mehrsprachige Formulare',
        wording:
          'Der Beirat bittet die Verwaltung, drei häufige Formulare in sechs Sprachen bereitzustellen.',
        vote: { yes: 4, no: 1, abstained: 1, invalid: 0, outcome: 'passed' },
      },
    ],
    tasks: [{ text: 'Liste der Formulare abstimmen', responsible: 'Vorsitz', dueInDays: 30 }],
  },
]
