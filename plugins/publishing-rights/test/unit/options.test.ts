import { describe, expect, it } from '@jest/globals'
import type { Config } from 'payload'
import { publishingRightsPlugin } from '../../index.ts'

const config = {
  collections: [
    { slug: 'plain', fields: [] },
    { slug: 'drafted', fields: [], versions: { drafts: true } },
  ],
  secret: 'x',
} as unknown as Config
const rights = { canPublish: () => true }

describe('the options', () => {
  it('should be refused by name when the slug is unknown or has no drafts', () => {
    expect(() => publishingRightsPlugin({ collections: { nope: rights } })(config)).toThrow(
      'collections.nope',
    )
    expect(() => publishingRightsPlugin({ collections: { plain: rights } })(config)).toThrow(
      'collections.plain',
    )
    expect(() => publishingRightsPlugin({ globals: { nope: rights } })(config)).toThrow(
      'globals.nope',
    )
  })

  it('should leave the config as it was when disabled, and other collections always', () => {
    const options = { collections: { drafted: rights } }
    expect(publishingRightsPlugin({ ...options, disabled: true })(config)).toBe(config)
    const result = publishingRightsPlugin(options)(config) as Config
    expect(result.collections?.[0]).toBe(config.collections?.[0])
    expect(config.collections?.[1]?.hooks).toBeUndefined()
  })

  it('should run after the hooks that are there', () => {
    const mine = () => undefined
    const withHook = {
      ...config,
      collections: [{ ...config.collections![1]!, hooks: { beforeOperation: [mine] } }],
    }
    const result = publishingRightsPlugin({ collections: { drafted: rights } })(withHook) as Config
    expect(result.collections?.[0]?.hooks?.beforeOperation?.[0]).toBe(mine)
    expect(result.collections?.[0]?.hooks?.beforeOperation).toHaveLength(2)
  })
})
