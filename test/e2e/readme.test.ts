import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { describeBrowser } from './helpers/describeBrowser.ts'
import { readServer } from './helpers/server.ts'

const run = promisify(execFile)
const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text ?? '',
  )

const commands = blocks('sh')
  .flatMap((block) => block.trim().split('\n'))
  // Without the variables that are set for one command.
  .map((command) => command.replace(/^([A-Z_]+=\S+ )+/, ''))

/** Which test runs a command of the README that is no request. A new one needs a line here, and a test. */
const covered: Record<string, string> = {
  'npm run backup -- backup.tar.gz': 'test/int/database/backup.test.ts',
  'npm sbom --sbom-format cyclonedx': 'test/house/checkSbom.mjs',
  'npm run dev': 'test/int/start',
  'npm run export -- content.tar.gz': 'test/int/move',
  'npm run import -- content.tar.gz': 'test/int/move, test/int/mongo/move.test.ts',
  'npm run restore -- backup.tar.gz': 'test/int/database/backup.test.ts',
  'npm run user:create': 'test/int/start',
  'npm start': 'test/e2e/helpers/globalSetup.ts',
  'npm test': 'the run that this test is part of',
}

describe('the commands of the README', () => {
  it.each(commands.filter((command) => command.startsWith('npm ')))(
    'should name a script that is there and tested: %s',
    (command) => {
      const [, first, second] = command.split(' ')
      const name = (first === 'run' ? second : first) ?? ''
      expect([...Object.keys(scripts), 'sbom']).toContain(name)
      expect(Object.keys(covered)).toContain(command)
    },
  )
})

describeBrowser('the requests of the README', () => {
  it.each(blocks('graphql'))('should answer the query without an error: %s', async (query) => {
    const response = await fetch(`${readServer().url}/api/graphql`, {
      body: JSON.stringify({ query }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const { data, errors } = (await response.json()) as {
      data?: Record<string, { docs: unknown[] }>
      errors?: unknown
    }
    expect(errors).toBeUndefined()
    expect(Object.values(data ?? {})[0]?.docs.length).toBeGreaterThan(0)
  })

  it.each(commands.filter((command) => command.startsWith('curl ')))(
    'should answer: %s',
    async (command) => {
      // As it is pasted into a shell, which has a say in braces, brackets and quotes.
      const pasted = command
        .replace('http://127.0.0.1:3000', readServer().url)
        .replace('curl ', `curl -sS -w '\\n%{http_code}' `)
      const { stdout } = await run('sh', ['-c', pasted])
      const lines = stdout.split('\n')
      expect(lines.at(-1)).toBe('200')
      const body = JSON.parse(lines.slice(0, -1).join('\n')) as object
      expect(body).not.toHaveProperty('errors')
    },
  )
})
