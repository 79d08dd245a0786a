/** Texts of Payload's own admin whose German does not fit what it is said of. */
export const translations = {
  de: {
    // Said to who is signed in as well.
    error: { unauthorized: 'Dafür fehlt das Recht, oder die Anmeldung ist abgelaufen.' },
    general: {
      creatingNewLabel: 'Neu: {{label}}',
      documentIsTrashed: 'Gelöscht und nur noch zu lesen: {{label}}.',
      false: 'Nein',
      newLabel: '{{label}} neu anlegen',
      noLabel: '–',
      noTrashResults: 'Nichts im Papierkorb.',
      payloadSettings: 'Einstellungen',
      true: 'Ja',
    },
    // Stands after „oder“, and in lower case.
    upload: { dragAndDrop: 'einfach hierher ziehen' },
    // Short enough to stand beside "save draft" on a phone, and beside the status.
    version: { publishChanges: 'Veröffentlichen', revertToPublished: 'Änderungen verwerfen' },
    validation: { fieldHasNo: 'Noch nichts eingetragen: {{label}}.' },
  },
  en: {
    error: { unauthorized: 'You have no right to do this, or you are no longer signed in.' },
    general: { noLabel: '–', payloadSettings: 'Settings' },
  },
}
