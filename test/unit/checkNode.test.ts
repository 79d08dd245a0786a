import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { checkNode } from '../../src/start/checkNode.cjs'

describe('the Node version', () => {
  it.each(['18.20.4', '20.8.1', '4.9.1'])('should refuse %s in one sentence', (version) => {
    expect(checkNode(version)).toMatch(
      new RegExp(`^Node ${version} is too old: Node 20\\.9 or newer is needed`),
    )
  })

  it.each(['20.9.0', '20.20.2', '22.0.0', '24.1.0'])('should take %s', (version) => {
    expect(checkNode(version)).toBeUndefined()
  })

  it('should say the same as package.json', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string }
    }
    expect(engines.node).toBe('>=20.9.0')
  })
})
