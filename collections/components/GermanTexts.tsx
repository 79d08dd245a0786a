'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { germanOf } from './germanOf.ts'
import { useEachChange } from './useEachChange.ts'

/** Where such texts stand; everywhere else the words are content. */
const places = [
  '.auth-fields',
  '.confirmation-modal',
  '.drawer .field-label',
  '.drawer__header__title',
  '.payload-toast-container',
  '.preview-sizes__sizeName',
  '.slash-menu-popup',
  '.table-action-menu-dropdown',
  '.toolbar-popup__dropdown-items',
].join()

/** What stands in one element can be put together out of several texts. */
const translateTexts = (place: Element) => {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { childNodes = [], textContent = '' } = node.parentElement ?? {}
    const isWhole = [...childNodes].every(({ nodeType }) => nodeType === Node.TEXT_NODE)
    const german = germanOf((isWhole ? textContent : node.nodeValue) ?? '')
    if (!german) continue
    if (isWhole) for (const part of childNodes) part.nodeValue = ''
    node.nodeValue = german
  }
}

const translate = () => {
  for (const place of document.querySelectorAll(places)) translateTexts(place)
  for (const one of document.querySelectorAll('[aria-label]')) {
    const german = germanOf(one.getAttribute('aria-label') ?? '')
    if (german) one.setAttribute('aria-label', german)
  }
}

/** Has Payload speak German where it has no translation. Menus, drawers and notes come and go, so it looks at each change. */
export const GermanTexts = ({ children }: { children?: ReactNode }) => {
  const { i18n } = useTranslation()
  useEachChange(i18n.language === 'de' ? translate : null)
  return children
}
