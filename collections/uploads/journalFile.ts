import path from 'node:path'
import { uploadFolder } from './uploadFolder.ts'

/** The folder of a note about files that are being changed (`noteUpload`); without a name the folder of all notes. */
export const journalFile = (note = ''): string => path.join(uploadFolder('.journal'), note)
