/** Texts of Payload's own admin whose German does not fit what it is said of. */
export const translations = {
  de: {
    authentication: {
      generatingNewAPIKeyWillInvalidate:
        'Ein neuer Schlüssel macht den vorigen <1>ungültig</1>. Das lässt sich nicht rückgängig machen.',
      loggedIn: 'Wer ein anderes Konto nutzen will, muss sich zuerst <0>abmelden</0>.',
      loggedInChangePassword: 'Das Passwort lässt sich unter <0>Mein Konto</0> ändern.',
      loggedOutInactivity: 'Abgemeldet, weil lange nichts geschehen ist.',
      loggedOutSuccessfully: 'Erfolgreich abgemeldet.',
      youAreInactive:
        'Seit einer Weile ist nichts geschehen. Zur Sicherheit endet die Anmeldung in Kürze. Angemeldet bleiben?',
    },
    error: {
      deletingTitle:
        '{{title}} wurde nicht gelöscht. Bitte die Verbindung prüfen und noch einmal versuchen.',
      documentNotFound: 'Diesen Eintrag gibt es nicht mehr, oder es fehlt das Recht, ihn zu sehen.',
      notAllowedToAccessPage: 'Für diese Seite fehlt das Recht.',
      notAllowedToPerformAction: 'Dafür fehlt das Recht.',
      // Said to who is signed in as well.
      unauthorized: 'Dafür fehlt das Recht, oder die Anmeldung ist abgelaufen.',
    },
    general: {
      aboutToDelete: '<1>{{title}}</1> ({{label}}) wird gelöscht.',
      aboutToDeleteCount_many: '{{count}} {{label}} werden gelöscht.',
      aboutToDeleteCount_one: '{{count}} {{label}} wird gelöscht.',
      aboutToDeleteCount_other: '{{count}} {{label}} werden gelöscht.',
      aboutToPermanentlyDeleteTrash:
        '<0>{{count}}</0> <1>{{label}}</1>: endgültig gelöscht. Das lässt sich nicht rückgängig machen.',
      aboutToRestoreAsDraftCount: 'Als Entwurf aus dem Papierkorb zurück: {{count}} {{label}}.',
      aboutToRestoreCount: 'Aus dem Papierkorb zurück: {{count}} {{label}}.',
      aboutToTrashCount: 'In den Papierkorb: {{count}} {{label}}.',
      changesNotSaved:
        'Die Änderungen sind nicht gespeichert. Wer die Seite verlässt, verliert sie.',
      copyWarning: '{{label}} {{title}}: Was auf {{to}} da ist, wird durch {{from}} ersetzt.',
      documentOutOfDate:
        'Jemand anderes hat diesen Eintrag inzwischen geändert. Diese Ansicht ist veraltet.',
      language: 'Sprache der Oberfläche',
      noResults: 'Noch nichts eingetragen: {{label}}.',
      sorryNotFound: 'Hier ist nichts zu finden.',
      unsavedChanges:
        'Es gibt Änderungen, die nicht gespeichert sind. Bitte zuerst speichern oder verwerfen.',
      unsavedChangesDuplicate:
        'Es gibt Änderungen, die nicht gespeichert sind. Trotzdem duplizieren?',
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
      aboutToPublishSelection: 'Alle ausgewählten Einträge ({{label}}) werden veröffentlicht.',
      aboutToRestore: 'Zurück auf den Stand vom {{versionDate}}: {{label}}.',
      aboutToRestoreGlobal: 'Zurück auf den Stand vom {{versionDate}}: {{label}}.',
      aboutToRevertToPublished:
        'Alle Änderungen seit der letzten Veröffentlichung gehen verloren; es gilt wieder, was veröffentlicht ist.',
      aboutToUnpublish:
        'Die Öffentlichkeit sieht diesen Eintrag dann nicht mehr. Er bleibt als Entwurf erhalten.',
      aboutToUnpublishIn: 'Auf {{locale}} sieht die Öffentlichkeit diesen Eintrag dann nicht mehr.',
      aboutToUnpublishSelection:
        'Alle ausgewählten Einträge ({{label}}) sieht die Öffentlichkeit dann nicht mehr. Sie bleiben als Entwurf erhalten.',
      confirmRevertToSaved: 'Änderungen verwerfen',
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
