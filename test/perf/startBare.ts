import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { startServer } from './startServer.ts'
import type { Case, Server } from './types.ts'

/** A bare `node:http` server that gives the same bytes. */
export const startBare = ({
  answers,
  folder,
}: {
  answers: { body: string; subject: Case }[]
  folder: string
}): Promise<Server> => {
  const file = path.join(folder, 'answers.json')
  const entries = answers.map(({ body, subject }) => ({
    body,
    key: `${subject.method} ${subject.path} ${subject.body ?? ''}`,
  }))
  const alive = { body: '{}', key: 'GET /alive ' }
  writeFileSync(file, JSON.stringify([...entries, alive]))
  return startServer({
    command: (port) => ['test/perf/serveBytes.mjs', file, String(port)],
    folder,
    probe: '/alive',
  })
}
