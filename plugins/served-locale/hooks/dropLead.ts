import type { CollectionAfterOperationHook } from 'payload'
import { UNASKED } from '../defaults.ts'
import type { ReadArgs } from '../types.ts'
import { isRecord } from '../utilities/isRecord.ts'

const drop = (data: unknown, [key, ...rest]: string[]): void => {
  if (key === undefined || !isRecord(data)) return
  if (rest.length > 0) drop(data[key], rest)
  else Reflect.deleteProperty(data, key)
}

/** Takes out of an answer what `loadLead` loaded and nobody asked for. */
export const dropLead: CollectionAfterOperationHook = ({ args, result }) => {
  const unasked = (args as ReadArgs)[UNASKED]
  if (!unasked || !isRecord(result)) return result
  const docs: unknown[] = Array.isArray(result.docs) ? result.docs : [result]
  for (const doc of docs) for (const path of unasked) drop(doc, path.split('.'))
  return result
}
