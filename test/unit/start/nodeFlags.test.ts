import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { nodeFlags } from '../../../src/start/nodeFlags.mjs'

describe("Node's flags", () => {
  it('should be those of `npm start`, since what is compiled ahead is left unread with others', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: { start: string }
    }
    expect(scripts.start).toBe(['exec node', ...nodeFlags, 'src/start.mjs'].join(' '))
  })
})
