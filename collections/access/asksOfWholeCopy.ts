import type { Access } from 'payload'
import { copySources } from './copySources.ts'

/** The right to create, asked with all that a copy will hold: Payload asks with what the caller sends beside it. */
export const asksOfWholeCopy =
  (create: Access): Access =>
  (args) => {
    const source = args.data && copySources.get(args.data)
    return create(source ? { ...args, data: { ...source, ...args.data } } : args)
  }
