import { HttpError } from '../errors/HttpError.ts'

/**
 * Which parts of a page the admin in the browser has already, as Next itself reads it.
 *
 * @throws {HttpError} 400
 */
export const checkRouterState = async (state: string | string[] | undefined): Promise<void> => {
  if (state === undefined) return
  const { parseAndValidateFlightRouterState } =
    await import('next/dist/server/app-render/parse-and-validate-flight-router-state.js')
  try {
    parseAndValidateFlightRouterState(state)
  } catch {
    throw new HttpError({
      code: 'BAD_REQUEST',
      field: 'Next-Router-State-Tree',
      message: 'The header "Next-Router-State-Tree" is malformed. Load the page again.',
      status: 400,
    })
  }
}
