import type { SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'
import { isRecord } from './isRecord.ts'

/** Whether a `select` names what to give (`true`) rather than what to leave out (`false`). */
export const isIncluding = (select: unknown): select is Record<string, unknown> =>
  isRecord(select) && getSelectMode(select as SelectType) === 'include'
