import { describe, expect, it } from '@jest/globals'
import type { Config } from 'payload'
import { slugsPlugin } from '../../index.ts'
import type { SlugsPluginOptions } from '../../types.ts'

const config = () =>
  ({
    collections: [{ slug: 'notes', fields: [{ name: 'title', type: 'text' }] }],
    db: { defaultIDType: 'text', init: () => ({}) },
    secret: 'x',
  }) as unknown as Config

const apply = (options: SlugsPluginOptions) => slugsPlugin(options)(config()) as Config

describe('slugsPlugin', () => {
  it.each<[string, SlugsPluginOptions]>([
    ['collections.nothing', { collections: { nothing: { useField: 'title' } } }],
    ['collections.notes.useField', { collections: { notes: { useField: 'name' } } }],
    ['collections.notes.prefix', { collections: { notes: { prefix: 'Ä b', useField: 'title' } } }],
    ['maxLength', { collections: {}, maxLength: 3 }],
  ])('should refuse a wrong option %s by its name', (name, options) => {
    expect(() => apply(options)).toThrow(`option "${name}"`)
  })

  it('should refuse a collection that has the field already', () => {
    const twice = () =>
      slugsPlugin({ collections: { notes: { useField: 'title' } } })(
        apply({ collections: { notes: { useField: 'title' } } }),
      )
    expect(twice).toThrow('field "slug" already')
  })

  it('should leave the incoming config as it was', () => {
    const incoming = config()
    const before = structuredClone(incoming.collections)
    slugsPlugin({ collections: { notes: { useField: 'title' } } })(incoming)
    expect(incoming.collections).toEqual(before)
  })

  it('should run the hooks that were there first', () => {
    const earlier = () => undefined
    const incoming = config()
    incoming.collections![0]!.hooks = { beforeChange: [earlier] }
    const { collections } = slugsPlugin({ collections: { notes: { useField: 'title' } } })(
      incoming,
    ) as Config
    expect(collections?.[0]?.hooks?.beforeChange).toHaveLength(2)
    expect(collections?.[0]?.hooks?.beforeChange?.[0]).toBe(earlier)
  })

  it('should keep the fields and nothing else when disabled', () => {
    const { collections, db } = apply({
      collections: { notes: { useField: 'title' } },
      disabled: true,
    })
    expect(collections?.[0]?.fields.map((field) => 'name' in field && field.name)).toEqual([
      'title',
      'slug',
      'formerSlugs',
    ])
    expect(collections?.[0]?.hooks?.beforeChange).toBeUndefined()
    expect(collections?.[0]?.endpoints).toBeUndefined()
    expect(db).toEqual(expect.objectContaining({ defaultIDType: 'text' }))
  })
})
