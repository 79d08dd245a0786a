'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useTitles } from './useTitles.ts'

/**
 * Names who works on an entry, as far as who looks may read it. Payload's question whether to take over shows an address
 * of e-mail, or the raw id of the account where that may not be read.
 */
export const LockedByName = () => {
  const { currentEditor, setCurrentEditor } = useDocumentInfo()
  const { i18n } = useTranslation()
  const editor = typeof currentEditor === 'object' ? currentEditor : undefined
  const id = currentEditor ? String(editor?.id ?? currentEditor) : undefined
  const somebody = i18n.language === 'de' ? 'Jemand anderes' : 'Somebody else'
  const isUnnamed = Boolean(id) && (!editor?.email || editor.email === somebody)
  const [name] = useTitles('users', isUnnamed && id ? [id] : [])
  const shown = name || somebody
  useEffect(() => {
    if (!isUnnamed || !id || editor?.email === shown) return
    setCurrentEditor?.({ ...editor, collection: 'users', email: shown, id })
  }, [editor, id, isUnnamed, setCurrentEditor, shown])
  return null
}
