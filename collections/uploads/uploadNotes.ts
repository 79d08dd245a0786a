import { OccasionalStorage } from '../OccasionalStorage.ts'

/** The notes (`noteUpload`) that were made within a request, for the host to settle when it has ended. */
export const uploadNotes = OccasionalStorage.shared<string[]>('uploadNotes')
