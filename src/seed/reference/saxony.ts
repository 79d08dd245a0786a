/** One entry of reference data, in the terms of the collection `municipalities`. */
export type ReferenceMunicipality = {
  ags: string
  kind: 'district' | 'independent-city'
  name: string
  oparlEndpoint?: string
}

/** The day on which the list below was last compared with its source. A newer day makes the loader bring entries up to date. */
export const asOf = '2026-11-23'

export const source =
  'Amtlicher Gemeindeschlüssel, Gemeindeverzeichnis des Statistischen Bundesamts'

/** The 3 independent cities and 10 districts of Saxony since 1 August 2008. The key tells the two Leipzigs apart. */
export const saxony: ReferenceMunicipality[] = [
  { ags: '14511', kind: 'independent-city', name: 'Chemnitz' },
  { ags: '14521', kind: 'district', name: 'Erzgebirgskreis' },
  { ags: '14522', kind: 'district', name: 'Landkreis Mittelsachsen' },
  { ags: '14523', kind: 'district', name: 'Vogtlandkreis' },
  { ags: '14524', kind: 'district', name: 'Landkreis Zwickau' },
  {
    ags: '14612',
    kind: 'independent-city',
    name: 'Dresden',
    oparlEndpoint: 'https://oparl.dresden.de/system',
  },
  { ags: '14625', kind: 'district', name: 'Landkreis Bautzen' },
  { ags: '14626', kind: 'district', name: 'Landkreis Görlitz' },
  { ags: '14627', kind: 'district', name: 'Landkreis Meißen' },
  { ags: '14628', kind: 'district', name: 'Landkreis Sächsische Schweiz-Osterzgebirge' },
  { ags: '14713', kind: 'independent-city', name: 'Leipzig' },
  { ags: '14729', kind: 'district', name: 'Landkreis Leipzig' },
  { ags: '14730', kind: 'district', name: 'Landkreis Nordsachsen' },
]
