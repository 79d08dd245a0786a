import type { CollectionBeforeChangeHook } from 'payload'

const LONGEST = 120

/** An image without a title of its own is called by its alt text, or else by the name of the file that came. */
export const setTitle: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const given = [data.title, data.alt, context.nameOfUpload, originalDoc?.title].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  )
  return { ...data, title: given ? String(given).trim().slice(0, LONGEST) : null }
}
