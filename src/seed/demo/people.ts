/** An invented person of the demo content. `hasConsent` decides whether the public may read the name. */
export type DemoPerson = {
  familyName: string
  function: string
  givenName: string
  hasConsent: boolean
  key: string
}

export const demoPeople: DemoPerson[] = [
  {
    key: 'chair',
    givenName: 'Amina',
    familyName: 'Exempel',
    function: 'Vorsitz des Beirats',
    hasConsent: true,
  },
  {
    key: 'deputy',
    givenName: 'Viktor',
    familyName: 'Muster',
    function: 'Stellvertretung',
    hasConsent: true,
  },
  {
    key: 'keeper',
    givenName: 'Thu',
    familyName: 'Beispiel',
    function: 'Protokollführung',
    hasConsent: true,
  },
  {
    key: 'member-1',
    givenName: 'Hakan',
    familyName: 'Probe',
    function: 'Mitglied',
    hasConsent: false,
  },
  {
    key: 'member-2',
    givenName: 'Oksana',
    familyName: 'Muster',
    function: 'Mitglied',
    hasConsent: true,
  },
  {
    key: 'member-3',
    givenName: 'Farid',
    familyName: 'Exempel',
    function: 'Mitglied',
    hasConsent: false,
  },
  {
    key: 'member-4',
    givenName: 'Elena',
    familyName: 'Probe',
    function: 'Mitglied',
    hasConsent: false,
  },
  {
    key: 'council',
    givenName: 'Birgit',
    familyName: 'Beispiel',
    function: 'Mitglied des Rates',
    hasConsent: true,
  },
]
