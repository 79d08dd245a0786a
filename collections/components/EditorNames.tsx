'use client'
import { useTranslation } from '@payloadcms/ui'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useEffect } from 'react'

/** What Payload calls its buttons in every language, and what they are called in German. */
const names: Record<string, string> = {
  'Add block': 'Element einfügen',
  'Drag to move': 'Zum Verschieben ziehen',
  'Edit link': 'Link bearbeiten',
  'Insert Paragraph': 'Absatz am Ende anfügen',
  'Remove link': 'Link entfernen',
  'add dropdown': 'Einfügen',
  'text dropdown': 'Textart',
}
const selector = Object.keys(names)
  .map((name) => `[aria-label="${name}"]`)
  .join()

/** Names the buttons in and around a text in German; some of them come and go with the selection. */
const EditorNames = ({ anchorElem }: { anchorElem: HTMLElement }) => {
  const { i18n } = useTranslation()
  const isGerman = i18n.language === 'de'
  useEffect(() => {
    const editor = anchorElem.closest('.rich-text-lexical')
    if (!editor || !isGerman) return
    const rename = () => {
      for (const button of editor.querySelectorAll(selector)) {
        const name = names[button.getAttribute('aria-label') ?? '']
        if (name) button.setAttribute('aria-label', name)
      }
    }
    rename()
    const observer = new MutationObserver(rename)
    observer.observe(editor, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [anchorElem, isGerman])
  return null
}

export const EditorNamesFeatureClient = createClientFeature({
  plugins: [{ Component: EditorNames, position: 'floatingAnchorElem' }],
})
