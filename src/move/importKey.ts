/** Where the database keeps how far an import into it came; gone when it is whole. Never exported. */
export const importKey = 'dachverband-cms.import'
