import { describe, expect, it } from '@jest/globals'
import type { ArrayField, FieldAccess, PayloadRequest, TextareaField } from 'payload'
import { applyPolicy } from '../../applyPolicy.ts'

describe('applyPolicy', () => {
  it('should keep a field closed to filters where the list around it is closed', async () => {
    const [list] = applyPolicy({
      entity: { emails: [], except: [], needs: [] },
      fields: [
        {
          name: 'motions',
          type: 'array',
          access: { read: ({ doc }) => Boolean(doc) },
          fields: [{ name: 'wording', type: 'textarea' }],
        },
      ],
      options: {
        collections: {},
        disabled: false,
        globals: {},
        policyFor: () => 'full',
        replacement: '',
      } as never,
      slug: 'minutes',
    }) as [ArrayField]
    const read = (list.fields[0] as TextareaField).access?.read as FieldAccess
    const req = {} as PayloadRequest
    expect(await read({ req })).toBe(false)
    expect(await read({ doc: { id: '1' }, req })).toBe(true)
  })
})
