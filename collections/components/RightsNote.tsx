'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

const texts = {
  de: {
    draftOnly:
      'Gespeichert wird hier ein Entwurf. Veröffentlichen kann ihn, wer das Recht dazu hat: meist die Redaktion, bei Protokollen die Gremienleitung.',
    readOnly: 'Nur zu lesen: Die Rollen dieses Kontos erlauben keine Änderung.',
  },
  en: {
    draftOnly:
      'What you save here is a draft. Somebody with the right to do so publishes it: mostly the editors, the chair for minutes.',
    readOnly: 'Read only: the roles of this account allow no changes.',
  },
}

/** Says why a form has grey fields or no button to publish: Payload only leaves away what an account may not do. */
export const RightsNote = () => {
  const { docConfig, hasPublishPermission, hasSavePermission, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { draftOnly, readOnly } = i18n.language === 'de' ? texts.de : texts.en
  const versions = docConfig?.versions
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  // Nothing is known about the rights until they have been read, and what is in the trash says so itself.
  if (isTrashed || hasSavePermission === undefined) return null
  if (!hasSavePermission) return <p className="rights-note rights-note--read-only">{readOnly}</p>
  // Payload leaves a right that is missing undefined.
  return hasDrafts && !hasPublishPermission ? <p className="rights-note">{draftOnly}</p> : null
}
