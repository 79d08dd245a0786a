import type { PayloadRequest } from 'payload'
import type { Remembered, Row, TombstoneSetting } from '../types.ts'
import { entryMemory } from './entryMemory.ts'
import { readEntries } from './readEntries.ts'

/** Before a write: keeps what the public can read until now of an entry and of those that depend on it. */
export const remember = async ({
  followed,
  id,
  req,
  setting,
}: {
  followed: TombstoneSetting[]
  id: Row['id']
  req: PayloadRequest
  setting: TombstoneSetting
}): Promise<void> => {
  const { collection } = setting
  const [entry = null] = await readEntries({ req, setting, where: { id: { equals: id } } })
  const dependents: Remembered['dependents'] = []
  for (const one of followed) {
    const fields = one.dependsOn.filter(({ on }) => on === collection)
    if (fields.length === 0) continue
    const where = { or: fields.map(({ field }) => ({ [field]: { equals: id } })) }
    const entries = await readEntries({ req, setting: one, where })
    if (entries.length > 0) dependents.push({ entries, setting: one })
  }
  entryMemory.keep({ collection, id, remembered: { dependents, entry }, req })
}
