import path from 'node:path'
import { uploadFolder } from './uploadFolder.ts'

/** Where it is noted that files whose names begin so are about to be stored; without a name the folder of the notes. */
export const journalFile = (name = ''): string => path.join(uploadFolder('.journal'), name)
