'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** What Payload says of an API key, in English alone. */
const texts: Record<string, string> = {
  '? The key will no longer be usable, and this action cannot be undone.':
    ' gilt danach nicht mehr. Das lässt sich nicht rückgängig machen.',
  'API key revoked successfully.': 'Der Schlüssel ist zurückgezogen.',
  'Are you sure you want to revoke the API key for user': 'Der Schlüssel der Partnerseite ',
  'Failed to update the API key.': 'Der Schlüssel wurde nicht geändert.',
  'Make sure to copy your API key. It will not be displayed again.':
    'Bitte den Schlüssel jetzt kopieren. Er wird kein zweites Mal gezeigt.',
  Revoke: 'Zurückziehen',
  'Revoke API key': 'Schlüssel zurückziehen',
  'Revoke API key?': 'Schlüssel zurückziehen?',
}
const names: Record<string, string> = {
  'Toggle API key visibility': 'Schlüssel zeigen oder verbergen',
}
const places = '.auth-fields, .confirmation-modal, .payload-toast-container'

/** Has Payload's part of the form speak German about the key; its questions and notes come and go. */
export const KeyTexts = () => {
  const { i18n } = useTranslation()
  const isGerman = i18n.language === 'de'
  useEffect(() => {
    if (!isGerman) return
    const translate = () => {
      for (const place of document.querySelectorAll(places)) {
        const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = texts[node.nodeValue?.trim() ?? '']
          if (text) node.nodeValue = text
        }
        for (const button of place.querySelectorAll('[aria-label]')) {
          const name = names[button.getAttribute('aria-label') ?? '']
          if (name) button.setAttribute('aria-label', name)
        }
      }
    }
    translate()
    const observer = new MutationObserver(translate)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [isGerman])
  return null
}
