import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootProject, type ProjectPayload } from '../helpers/bootProject.ts'

describe('the project', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
  })
  afterAll(() => project.stop())

  it('should give every entry a UUIDv7', async () => {
    const { id } = await project.payload.create({
      collection: 'postings',
      data: { title: 'Beispiel' },
      draft: true,
    })
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  })
})
