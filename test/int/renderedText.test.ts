import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { bootProject, type ProjectPayload } from '../helpers/bootProject.ts'

type Found = { missing: string[]; path: string; sameAccess: boolean }

const richTexts = (fields: FlattenedField[], path: string): Found[] =>
  fields.flatMap((field): Found[] => {
    const own = `${path}.${field.name}`
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) =>
        richTexts(block.flattenedFields, `${own}.${block.slug}`),
      )
    if ('flattenedFields' in field) return richTexts(field.flattenedFields, own)
    if (field.type !== 'richText') return []
    const names = [`${field.name}Html`, `${field.name}Text`]
    const siblings = fields.filter(({ name }) => names.includes(name))
    return [
      {
        missing: names.filter((name) => !siblings.some((sibling) => sibling.name === name)),
        path: own,
        sameAccess: siblings.every(
          (sibling) => 'access' in sibling && sibling.access?.read === field.access?.read,
        ),
      },
    ]
  })

const state = (text: string) => ({
  root: {
    children: [
      {
        children: [
          {
            detail: 0,
            format: 1,
            mode: 'normal' as const,
            style: '',
            text,
            type: 'text',
            version: 1,
          },
        ],
        direction: null,
        format: '' as const,
        indent: 0,
        tag: 'h2',
        type: 'heading',
        version: 1,
      },
    ],
    direction: null,
    format: '' as const,
    indent: 0,
    type: 'root',
    version: 1,
  },
})

describe('rich text of the project', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
  })
  afterAll(() => project.stop())

  it('should have its renderings everywhere, under its own access', () => {
    const { collections, globals } = project.payload.config
    const found = [...collections, ...globals].flatMap(({ flattenedFields, slug }) =>
      richTexts(flattenedFields, slug),
    )
    expect(found.length).toBeGreaterThan(5)
    expect(found.filter(({ missing, sameAccess }) => missing.length > 0 || !sameAccess)).toEqual([])
  })

  it('should be delivered as HTML and text when selected', async () => {
    const { id } = await project.payload.create({
      collection: 'postings',
      data: { about: state('Über uns & Sie'), title: 'Beispiel' },
      draft: true,
    })
    const posting = await project.payload.findByID({
      collection: 'postings',
      draft: true,
      id,
      select: { aboutHtml: true, aboutText: true },
    })
    expect(posting).toMatchObject({
      aboutHtml: '<h2><strong>Über uns &amp; Sie</strong></h2>',
      aboutText: 'Über uns & Sie',
    })
    expect(posting).not.toHaveProperty('about')
  })

  it('should hold no address that the rich text does not hold for the reader', async () => {
    const { id } = await project.payload.create({
      collection: 'member-organizations',
      data: {
        _status: 'published',
        description: state('Schreiben Sie an leitung@example.org'),
        membership: 'member',
        name: 'Beispielverein',
      },
    })
    const read = { collection: 'member-organizations', overrideAccess: false } as const
    const select = { descriptionHtml: true, descriptionText: true } as const
    const one = await project.payload.findByID({ ...read, id, select })
    const { docs } = await project.payload.find({ ...read, select })
    expect(one.descriptionText).toMatch(/^Schreiben/)
    expect(docs).toHaveLength(1)
    expect(JSON.stringify([one, docs])).not.toContain('leitung@example.org')
  })

  it('should hold what its editor knows, and nothing else', async () => {
    const refused = project.payload.create({
      collection: 'postings',
      data: {
        about: { root: { ...state('x').root, children: [{ type: 'block', version: 1 }] } },
        title: 'Beispiel',
      },
      draft: true,
    })
    await expect(refused).rejects.toMatchObject({
      data: { errors: [{ path: 'about' }] },
      status: 400,
    })
  })
})
