/** Groups of the admin's navigation; they follow the work, not the database. */
export const groups = {
  publishing: { de: 'Veröffentlichen', en: 'Publishing' },
  association: { de: 'Verband', en: 'Association' },
  boards: { de: 'Gremien', en: 'Boards' },
  files: { de: 'Dateien', en: 'Files' },
  administration: { de: 'Verwaltung', en: 'Administration' },
} as const
