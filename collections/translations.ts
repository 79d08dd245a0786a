/** Texts of Payload's own admin whose German does not fit what it is said of. */
export const translations = {
  de: {
    general: {
      documentIsTrashed: 'Gelöscht und nur noch zu lesen: {{label}}.',
      false: 'Nein',
      newLabel: '{{label}} neu anlegen',
      noLabel: '–',
      noTrashResults: 'Nichts im Papierkorb.',
      payloadSettings: 'Einstellungen',
      true: 'Ja',
    },
    upload: { dragAndDrop: 'oder Datei hierher ziehen' },
    validation: { fieldHasNo: 'Noch nichts eingetragen: {{label}}.' },
  },
  en: { general: { noLabel: '–', payloadSettings: 'Settings' } },
}
