import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'

describe('what Payload refuses', () => {
  let admin: SignedIn
  let host: Host
  beforeAll(async () => {
    host = await startHost()
    admin = await host.signIn({ email: 'admin@example.org', name: 'A', roles: [{ role: 'admin' }] })
  })
  afterAll(() => host.stop())

  const refusal = async ({
    body,
    language,
    path,
    type,
  }: {
    body: FormData | string
    language: string
    path: string
    type?: string
  }) => {
    const response = await fetch(`${host.url}/api/${path}`, {
      body,
      headers: {
        ...admin.headers,
        'Accept-Language': language,
        ...(type && { 'Content-Type': type }),
      },
      method: 'POST',
    })
    const { code, errors, field } = (await response.json()) as {
      code: string
      errors: { data: { errors: { message: string }[] }; message: string }[]
      field: string
    }
    const [{ data, message }] = errors as [(typeof errors)[0]]
    return { code, field, message, reason: data.errors[0]?.message, status: response.status }
  }

  const upload = (content: string, name: string, type: string) => {
    const form = new FormData()
    form.append('file', new Blob([content], { type }), name)
    form.append('_payload', JSON.stringify({ title: 'Probe' }))
    return form
  }
  const account = JSON.stringify({
    email: 'admin@example.org',
    name: 'Doppelt',
    password: 'ein-langes-kennwort-1',
  })

  it.each([
    {
      body: () => upload('MZ', 'programm.exe', 'application/x-msdownload'),
      field: 'file',
      message: 'Das folgende Feld ist nicht korrekt: Datei',
      path: 'documents?draft=true',
      reason: /^Dateien dieser Art \([^ ]+\) werden hier nicht angenommen\.$/,
    },
    {
      body: () => upload('%PDF-1.4\n', 'satzung.pdf', 'application/pdf'),
      field: 'file',
      message: 'Das folgende Feld ist nicht korrekt: Datei',
      path: 'documents?draft=true',
      reason: /^Diese PDF-Datei ist unvollständig/,
    },
    {
      body: () => account,
      field: 'email',
      message: 'Das folgende Feld ist nicht korrekt: E-Mail',
      path: 'users',
      reason: /bereits registriert/,
      type: 'application/json',
    },
  ])('should be told in German to who works in German: $field', async ({ body, ...expected }) => {
    const { path, reason, type, ...rest } = expected
    const found = await refusal({ body: body(), language: 'de', path, type })
    expect(found).toEqual({
      ...rest,
      code: 'VALIDATION_FAILED',
      reason: expect.stringMatching(reason),
      status: 400,
    })
  })

  it('should stay English for all others', async () => {
    const found = await refusal({
      body: upload('MZ', 'programm.exe', 'application/x-msdownload'),
      language: 'en',
      path: 'documents?draft=true',
    })
    expect(found).toMatchObject({
      message: 'The following field is invalid: file',
      reason: expect.stringMatching(/^(Invalid MIME|File) type/),
    })
  })
})
