import { malformedJson } from './malformedJson.ts'

/**
 * @throws {HttpError} 400 for text that is no JSON
 */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw malformedJson()
  }
}
