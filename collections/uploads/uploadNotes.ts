import { AsyncLocalStorage } from 'node:async_hooks'

const KEY = Symbol.for('dachverband-cms.uploadNotes')
const shared = globalThis as { [KEY]?: AsyncLocalStorage<string[]> }

/**
 * The notes (`noteUpload`) that were made within a request, for the host to settle when it has ended. One storage for the
 * whole process, also where this module is evaluated twice.
 */
export const uploadNotes = (shared[KEY] ??= new AsyncLocalStorage<string[]>())
