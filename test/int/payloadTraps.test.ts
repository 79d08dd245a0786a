import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { bootProject, type ProjectPayload } from '../helpers/bootProject.ts'

const relationsIn = (fields: FlattenedField[]): { name: string; relationTo: unknown }[] =>
  fields.flatMap((field) => [
    ...('relationTo' in field ? [{ name: field.name, relationTo: field.relationTo }] : []),
    ...('flattenedFields' in field ? relationsIn(field.flattenedFields) : []),
  ])

describe('what of Payload is not used, or set since its default is a trap', () => {
  let config: SanitizedConfig
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
    ;({ config } = project.payload)
  })
  afterAll(() => project.stop())

  const own = () =>
    config.collections.filter(({ slug }) => (Object.values(slugs) as string[]).includes(slug))

  it('should be no status of its own for each language, which is beta', () => {
    const versioned = [...config.collections, ...config.globals]
    const localised = versioned.filter(({ versions }) => {
      const drafts = versions && versions.drafts
      return typeof drafts === 'object' && drafts?.localizeStatus
    })
    expect(localised.map(({ slug }) => slug)).toEqual([])
  })

  it('should be no relation to several collections, which GraphQL and REST treat differently', () => {
    const mixed = [...own(), ...config.globals.filter(({ slug }) => slug === slugs.association)]
      .flatMap(({ flattenedFields, slug }) =>
        relationsIn(flattenedFields).map((field) => ({ ...field, slug })),
      )
      .filter(({ relationTo }) => Array.isArray(relationTo))
    expect(mixed).toEqual([])
  })

  it('should be bounded: how deep relations are filled, and what of an entry comes with them', () => {
    expect([config.defaultDepth, config.maxDepth]).toEqual([1, 3])
    const whole = own().filter(
      ({ defaultPopulate, slug }) => !defaultPopulate && slug !== slugs.resolutionNumbers,
    )
    expect(whole.map(({ slug }) => slug)).toEqual([])
  })

  it('should be no picture or telemetry from or to another host', () => {
    expect([config.admin.avatar, config.telemetry]).toEqual(['default', false])
  })
})
