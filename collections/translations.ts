/** Texts of Payload's own admin whose German does not fit what it is said of. */
export const translations = {
  de: {
    error: {
      documentNotFound: 'Diesen Eintrag gibt es nicht mehr, oder es fehlt das Recht, ihn zu sehen.',
      // Said to who is signed in as well.
      unauthorized: 'Dafür fehlt das Recht, oder die Anmeldung ist abgelaufen.',
    },
    general: {
      // The article of what is deleted or restored is not known.
      aboutToPermanentlyDelete:
        '<1>{{title}}</1> ({{label}}) wird endgültig gelöscht. Das lässt sich nicht rückgängig machen.',
      aboutToRestore: '<1>{{title}}</1> ({{label}}) kommt aus dem Papierkorb zurück.',
      aboutToRestoreAsDraft:
        '<1>{{title}}</1> ({{label}}) kommt als Entwurf aus dem Papierkorb zurück.',
      aboutToTrash: '<1>{{title}}</1> ({{label}}) kommt in den Papierkorb.',
      creatingNewLabel: 'Neu: {{label}}',
      currentlyEditing:
        'bearbeitet diesen Eintrag gerade. Wer übernimmt, beendet das, und was dort nicht gespeichert ist, geht verloren.',
      documentIsTrashed: 'Gelöscht und nur noch zu lesen: {{label}}.',
      false: 'Nein',
      newLabel: '{{label}} neu anlegen',
      noLabel: '–',
      noResultsDescription: 'Hier ist noch nichts, oder nichts passt zu den Filtern.',
      noTrashResults: 'Nichts im Papierkorb.',
      payloadSettings: 'Einstellungen',
      resetPreferences: 'Meine Ansichten zurücksetzen',
      true: 'Ja',
    },
    localization: {
      copyToLocale: 'In eine andere Sprache kopieren',
      // Stands after „Duplizieren“.
      selectedLocales: 'in ausgewählten Sprachen',
    },
    // Stands after „oder“, and in lower case.
    upload: { dragAndDrop: 'einfach hierher ziehen' },
    // Short enough to stand beside "save draft" on a phone, and beside the status.
    version: {
      aboutToUnpublish:
        'Die Öffentlichkeit sieht diesen Eintrag dann nicht mehr. Er bleibt als Entwurf erhalten.',
      modifiedOnly: 'Nur Geändertes',
      publishChanges: 'Veröffentlichen',
      revertToPublished: 'Änderungen verwerfen',
    },
    validation: { fieldHasNo: 'Noch nichts eingetragen: {{label}}.' },
  },
  en: {
    error: { unauthorized: 'You have no right to do this, or you are no longer signed in.' },
    general: { noLabel: '–', payloadSettings: 'Settings' },
  },
}
