import type { CollectionSlug, Payload } from 'payload'

/** Whether the database answers a small question within `timeout` milliseconds. */
export const isDatabaseReady = async ({
  payload,
  timeout,
}: {
  payload: Payload
  timeout: number
}): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeout)
  })
  try {
    const answered = payload.db
      .count({
        collection: payload.config.admin.user as CollectionSlug,
        where: { id: { equals: '' } },
      })
      .then(() => true)
    return await Promise.race([answered, late])
  } catch (err) {
    payload.logger.error({ err, msg: 'The database does not answer.' })
    return false
  } finally {
    clearTimeout(timer)
  }
}
