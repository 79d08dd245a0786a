import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { loggerOptions } from '../../../src/env/loggerOptions.ts'
import { explainFailure } from '../../../src/lifecycle/explainFailure.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'

let project: ProjectPayload
beforeAll(async () => {
  project = await bootProject()
})
afterAll(() => project.stop())

it('should be told without the values, in the log and where the program ends', async () => {
  const address = { email: { equals: 'canary@example.org' } }
  const unbindable = { id: { equals: undefined } }
  const error: unknown = await project.payload.db
    .find({ collection: 'users', where: { and: [address, unbindable] } })
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  const lines: string[] = []
  pino(loggerOptions({ level: 'info' }), { write: (line) => void lines.push(line) }).error(error)
  for (const text of [...lines, explainFailure(error).message]) {
    expect(text).toContain('Failed query')
    expect(text).not.toContain('canary')
  }
})
