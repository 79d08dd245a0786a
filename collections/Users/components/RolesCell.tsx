'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { type Role, roles } from '../roles.ts'

/** The roles of an account by name, since "1 role" tells nobody anything. */
export const RolesCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'de' ? 'de' : 'en'
  const given = Array.isArray(cellData) ? (cellData as { role: Role }[]) : []
  const names = [...new Set(given.map(({ role }) => roles[role]?.[language] ?? role))]
  return <span>{names.join(', ') || '–'}</span>
}
