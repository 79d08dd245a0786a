'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { careOfSaves, type Change } from './careOfSaves.ts'

/** Labels of fields, a few of them. */
const named = (labels: string[] = []): string => {
  const some = labels.slice(0, MOST).join(', ')
  return some && ` (${some}${labels.length > MOST ? ', …' : ''})`
}
const MOST = 6

const texts = {
  de: {
    changedMeanwhile: ({ changedBy, changedFields }: Change) =>
      `Dieser Eintrag wurde inzwischen ${changedBy ? `von ${changedBy}` : 'an anderer Stelle'} geändert${named(changedFields)}. Damit nichts verloren geht, wurde hier nicht gespeichert. Bitte die eigenen Änderungen kopieren, die Seite neu laden und sie dort noch einmal eintragen.`,
    offline:
      'Keine Verbindung zum Server. Es wurde nichts gespeichert, die Eingaben stehen noch hier. Bitte die Verbindung prüfen und noch einmal speichern.',
    signedOut:
      'Die Anmeldung ist abgelaufen. Es wurde nichts gespeichert, die Eingaben stehen noch hier. Bitte in einem neuen Fenster anmelden und dann hier noch einmal speichern.',
    storageFull:
      'Der Speicherplatz des Servers ist voll. Es wurde nichts geändert, Eingaben stehen noch hier. Bitte der Administration Bescheid geben und es danach noch einmal versuchen.',
  },
  en: {
    changedMeanwhile: ({ changedBy, changedFields }: Change) =>
      `This entry was changed ${changedBy ? `by ${changedBy}` : 'elsewhere'} meanwhile${named(changedFields)}. Nothing was saved here, so that nothing is lost. Copy your own changes, load the page again and enter them there once more.`,
    offline:
      'There is no connection to the server. Nothing was saved, what you typed is still here. Check the connection and save again.',
    signedOut:
      'You are no longer signed in. Nothing was saved, what you typed is still here. Sign in in a new window, then save here again.',
    storageFull:
      'There is no room left on the disk of the server. Nothing was changed, what you typed is still here. Tell your administrator and try again then.',
  },
}

/** Has the forms of the admin save as {@link careOfSaves} says. Payload's forms take no other way than the page's `fetch`. */
export const SaveWithCare = ({ children }: { children?: ReactNode }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { api } = config.routes
  const whoAmI = `${api}/${config.admin.user}/me`
  const messages = i18n.language === 'de' ? texts.de : texts.en
  useEffect(() => {
    const { fetch } = window
    window.fetch = careOfSaves({
      api,
      fetch: (...args) => fetch(...args),
      messages,
      whoAmI,
    })
    return () => {
      window.fetch = fetch
    }
  }, [api, messages, whoAmI])
  return children
}
