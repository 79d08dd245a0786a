import type { Payload } from 'payload'
import type { RestRoute } from '../findRoute.ts'

export const checkData = (_: {
  data: Record<string, unknown>
  payload: Payload
  request: Request
  route: RestRoute
}): void => {}
