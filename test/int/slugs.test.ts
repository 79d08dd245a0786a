import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootProject, type ProjectPayload } from '../helpers/bootProject.ts'

describe('slugs of the project', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
  })
  afterAll(() => project.stop())

  it('should give a posting the slug of its German title', async () => {
    const posting = await project.payload.create({
      collection: 'postings',
      data: { title: 'Praktikum für MigrantInnen-beiräte' },
      draft: true,
    })
    expect(posting.slug).toBe('praktikum-fuer-migrantinnen-beiraete')
  })

  it('should tell no name of a person', async () => {
    const person = await project.payload.create({
      collection: 'people',
      data: { displayName: 'Erika Beispiel' },
      draft: true,
    })
    expect(person.slug).toMatch(/^person-[0-9a-f]{8}$/)
  })
})
