/** The methods of an adapter that answer with entries, or with versions. */
export const answeringMethods = [
  'create',
  'createGlobalVersion',
  'createVersion',
  'find',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateOne',
  'updateVersion',
] as const
