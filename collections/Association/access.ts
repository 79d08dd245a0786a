import type { GlobalConfig } from 'payload'
import { anyOf } from '../access/combine.ts'
import { permissions } from '../access/permissions.ts'

export const associationAccess: GlobalConfig['access'] = {
  read: anyOf(permissions.isEditor, () => ({ _status: { equals: 'published' } })),
  readVersions: permissions.isEditor,
  update: permissions.isEditor,
}
