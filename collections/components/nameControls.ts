import type { Text } from '../inLanguage.ts'

type Naming = { name: (control: Element) => Text | string | undefined; selector: string }

const fixed = (selector: string, name: Text): Naming => ({ name: () => name, selector })

/** By the keys of Payload's text editor. */
const tools: Record<string, Text> = {
  bold: { de: 'Fett', en: 'Bold' },
  italic: { de: 'Kursiv', en: 'Italic' },
  link: { de: 'Link', en: 'Link' },
  strikethrough: { de: 'Durchgestrichen', en: 'Strikethrough' },
  subscript: { de: 'Tiefgestellt', en: 'Subscript' },
  superscript: { de: 'Hochgestellt', en: 'Superscript' },
  underline: { de: 'Unterstrichen', en: 'Underline' },
}

const labelOf = (control: Element): string | undefined => {
  const label = control.closest('.field-type')?.querySelector('.field-label')?.textContent
  return label?.replace(/\s*\*\s*/, ' ').trim()
}

const controls: Naming[] = [
  { name: labelOf, selector: '.ContentEditable__root' },
  {
    name: (input) => labelOf(input) ?? { de: 'Auswahl', en: 'Choice' },
    selector: '.rs__input',
  },
  {
    name: (row) => {
      const title = row.closest('tr')?.querySelector('td a')?.textContent
      const all = { de: 'Alle auswählen', en: 'Select all' }
      return title ? { de: `Auswählen: ${title}`, en: `Select: ${title}` } : all
    },
    selector: 'table input[type=checkbox]',
  },
  {
    name: (tool) => tools[tool.getAttribute('data-button-key') ?? ''],
    selector: '.toolbar-popup__button',
  },
  fixed('.clickable-arrow--left', { de: 'Vorige Seite', en: 'Previous page' }),
  fixed('.clickable-arrow--right', { de: 'Nächste Seite', en: 'Next page' }),
  fixed('.collapsible__drag', { de: 'Verschieben', en: 'Move' }),
  fixed('.copy-to-clipboard', { de: 'Kopieren', en: 'Copy' }),
  fixed('.locked', { de: 'Wird gerade bearbeitet', en: 'Being edited' }),
  fixed('.file-details__remove', { de: 'Entfernen', en: 'Remove' }),
  {
    name: (button) =>
      button.textContent?.trim() ? undefined : { de: 'Weitere Möglichkeiten', en: 'More options' },
    selector: '.popup-button',
  },
]

const isNamed = (control: Element): boolean =>
  Boolean(
    control.getAttribute('aria-label') ||
    control.hasAttribute('aria-labelledby') ||
    (control instanceof HTMLInputElement && control.labels?.length),
  )

/**
 * Gives controls of Payload the name that it does not give them, so that a screen reader says more than "button". What
 * is hidden from screen readers takes no focus either: the field beside it opens with the arrows and is emptied with the
 * backspace key. The tabs of an entry are no list, since they have no items.
 */
export const nameControls = (language: string): void => {
  for (const { name, selector } of controls)
    for (const control of document.querySelectorAll(selector)) {
      if (isNamed(control)) continue
      const text = name(control)
      const label = typeof text === 'object' ? text[language === 'de' ? 'de' : 'en'] : text
      if (label) control.setAttribute('aria-label', label)
    }
  for (const hidden of document.querySelectorAll('.react-select [aria-hidden=true]'))
    if (hidden instanceof HTMLElement && hidden.tabIndex >= 0) hidden.tabIndex = -1
  for (const tabs of document.querySelectorAll('ul.doc-tabs__tabs'))
    tabs.setAttribute('role', 'none')
}
