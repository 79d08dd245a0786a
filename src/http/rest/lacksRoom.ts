import { hasRoom } from '../../../collections/uploads/hasRoom.ts'
import { isStorageFull } from '../../../collections/uploads/isStorageFull.ts'

/** What fits in any case into the rest of a disk that is said to be full. */
const LEAST = 64 * 1024

/** Whether a request failed for a full disk. Payload's own error of an upload does not say why, so that is tried. */
export const lacksRoom = async ({
  error,
  request,
}: {
  error: Error | undefined
  request: Request
}): Promise<boolean> => {
  if (error?.name !== 'FileUploadError') return isStorageFull(error)
  return !(await hasRoom(Math.max(LEAST, Number(request.headers.get('content-length')))))
}
