/** What Payload says in English whatever the language, and what is said in German. */
const texts: Record<string, string> = {
  // The text editor.
  'Add block': 'Element einfügen',
  'Drag to move': 'Zum Verschieben ziehen',
  'Edit link': 'Link bearbeiten',
  'Insert Paragraph': 'Absatz am Ende anfügen',
  'Remove link': 'Link entfernen',
  'add dropdown': 'Einfügen',
  'text dropdown': 'Textart',
  // Its tables.
  'Add Column': 'Spalte anfügen',
  'Add Row': 'Zeile anfügen',
  'Add column header': 'Als Kopfspalte auszeichnen',
  'Add row header': 'Als Kopfzeile auszeichnen',
  Columns: 'Spalten',
  'Create Table': 'Tabelle einfügen',
  'Delete column': 'Spalte löschen',
  'Delete row': 'Zeile löschen',
  'Delete table': 'Tabelle löschen',
  'Merge cells': 'Zellen verbinden',
  'Remove column header': 'Nicht mehr als Kopfspalte auszeichnen',
  'Remove row header': 'Nicht mehr als Kopfzeile auszeichnen',
  Rows: 'Zeilen',
  Table: 'Tabelle',
  'Toggle First Column Freeze': 'Erste Spalte feststellen oder lösen',
  'Toggle Row Striping': 'Zeilen im Wechsel tönen oder nicht',
  'Unmerge cells': 'Zellen trennen',
  // The sizes of a picture.
  large: 'Groß',
  medium: 'Mittel',
  thumbnail: 'Vorschau',
  // The key of a partner.
  '? The key will no longer be usable, and this action cannot be undone.':
    ' gilt danach nicht mehr. Das lässt sich nicht rückgängig machen.',
  '? This will take effect immediately.': ' entsteht ein Schlüssel. Er gilt sofort.',
  'API key revoked successfully.': 'Der Schlüssel ist zurückgezogen.',
  'Are you sure you want to generate an API key for user': 'Für die Partnerseite ',
  'Are you sure you want to revoke the API key for user': 'Der Schlüssel der Partnerseite ',
  'Failed to update the API key.': 'Der Schlüssel wurde nicht geändert.',
  'Make sure to copy your API key. It will not be displayed again.':
    'Bitte den Schlüssel jetzt kopieren. Er wird kein zweites Mal gezeigt.',
  Revoke: 'Zurückziehen',
  'Revoke API key': 'Schlüssel zurückziehen',
  'Revoke API key?': 'Schlüssel zurückziehen?',
  'Toggle API key visibility': 'Schlüssel zeigen oder verbergen',
}

const EDIT = /^Edit (.+)$/
const INSERT = /^Insert (?:(\d+) )?(column|row)s? (above|below|left|right)$/
const where: Record<string, string> = {
  above: 'darüber',
  below: 'darunter',
  left: 'links',
  right: 'rechts',
}
const what: Record<string, [string, string]> = {
  column: ['Spalte', 'Spalten'],
  row: ['Zeile', 'Zeilen'],
}

/** The German for a text of Payload's that it has in English alone; of all others nothing. */
export const germanOf = (text: string): string | undefined => {
  const known = text.trim()
  if (Object.hasOwn(texts, known)) return texts[known]
  const [, title] = EDIT.exec(known) ?? []
  if (title) return `${title} bearbeiten`
  const [, count, kind = '', place = ''] = INSERT.exec(known) ?? []
  const [one, many] = what[kind] ?? []
  return one && `${count ? `${count} ${many}` : one} ${where[place]} einfügen`
}
