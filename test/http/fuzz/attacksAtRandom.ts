import fc from 'fast-check'
import type { Payload } from 'payload'
import { everyone } from '../access/roles.ts'
import { badTexts, badValues } from './badValues.ts'
import type { Attack } from './inspect.ts'
import { routesOf } from './routesOf.ts'

const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

const headers = fc.dictionary(
  oneOf([
    ...[
      'accept',
      'accept-encoding',
      'accept-language',
      'authorization',
      'content-encoding',
      'cookie',
    ],
    ...['if-none-match', 'if-modified-since', 'origin', 'range', 'referer', 'x-forwarded-for'],
    ...[
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-http-method-override',
      'x-payload-http-method-override',
    ],
    ...['x-request-id', 'x-middleware-subrequest', 'x-invoke-path', 'expect-ct', 'content-type'],
  ]),
  fc.oneof(
    oneOf([
      ...[
        '*/*',
        'application/json',
        'application/x-www-form-urlencoded',
        'text/html',
        'multipart/form-data',
      ],
      ...[
        'multipart/form-data; boundary=b',
        'DELETE',
        'GET',
        'gzip',
        'bytes=0-0,5-',
        'null',
        'de,*;q=9',
      ],
      ...[
        'JWT x.y.z',
        'JWT eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ.',
        'Basic Og==',
        'Bearer',
        'payload-token=x',
      ],
      ...['partners API-Key x', 'users API-Key x', 'http://localhost', '127.0.0.1, ::1', '"*"'],
    ]),
    fc.string({
      maxLength: 60,
      unit: fc.integer({ max: 126, min: 32 }).map((code) => String.fromCharCode(code)),
    }),
  ),
  { maxKeys: 2 },
)

const files = [
  {
    data: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    name: 'a.svg',
    type: 'image/svg+xml',
  },
  { data: '<html><script>alert(1)</script>', name: 'a.png', type: 'image/png' },
  { data: '\x89PNG\r\n\x1a\nxxxx', name: '../../../etc/passwd.png', type: 'image/png' },
  { data: '%PDF-1.4 nothing', name: 'a\u0000.pdf', type: 'application/pdf' },
  { data: '', name: '.htaccess', type: 'text/plain' },
  { data: 'MZ', name: `${'a'.repeat(400)}.exe`, type: 'application/octet-stream' },
]

const formOf = ({ file, payload }: { file: (typeof files)[number]; payload: string }): FormData => {
  const form = new FormData()
  form.set('_payload', payload)
  form.set('file', new File([file.data], file.name, { type: file.type }))
  return form
}

/** Anything at all, by the seed of the run: routes and methods that fit or do not, parameters, headers, bodies, files. */
export const attacksAtRandom = (payload: Payload): fc.Arbitrary<Attack> => {
  const routes = routesOf(payload)
  const names = [
    ...new Set(
      payload.config.collections.flatMap(({ flattenedFields }) =>
        flattenedFields.map(({ name }) => name),
      ),
    ),
    ...['_status', 'email', 'password', 'token', 'query', 'variables', 'operationName', 'code'],
  ]
  const value = fc.oneof(oneOf(Object.values(badValues)), fc.jsonValue({ maxDepth: 4 }))
  const json = fc
    .oneof(fc.dictionary(oneOf(names), value, { maxKeys: 6 }), fc.jsonValue({ maxDepth: 6 }))
    .map((data) => JSON.stringify(data))
  const query = fc
    .array(
      fc.tuple(
        oneOf([
          'where',
          'where[id][in][]',
          'limit',
          'page',
          'depth',
          'sort',
          'locale',
          'select',
          'draft',
          'joins',
          'data',
        ]),
        fc.oneof(
          oneOf(Object.values(badTexts)),
          fc.string({ maxLength: 30, unit: 'grapheme' }).map(encodeURIComponent),
        ),
      ),
      { maxLength: 4 },
    )
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))
  const body = fc.oneof(
    fc.record({
      body: json,
      headers: fc.constant({ 'Content-Type': 'application/json' } as Record<string, string>),
    }),
    fc.record({
      body: fc.record({ file: oneOf(files), payload: json }).map(formOf),
      headers: fc.constant({} as Record<string, string>),
    }),
    fc.record({
      body: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
      headers,
    }),
    fc.record({ body: fc.constant(undefined), headers }),
  )
  return fc
    .record({
      id: oneOf(Object.values(badTexts)),
      isOwnMethod: fc.integer({ max: 3, min: 0 }),
      method: oneOf(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']),
      query,
      route: oneOf([...routes, { method: 'POST', path: '/api/graphql' }]),
      sent: body,
      who: oneOf(everyone),
    })
    .map(({ id, isOwnMethod, method, query: asked, route, sent, who }) => {
      const used = isOwnMethod ? route.method : method
      return {
        ...(sent.body !== undefined && !['GET', 'HEAD'].includes(used) && { body: sent.body }),
        headers: sent.headers,
        method: used,
        path: `${route.path.replaceAll(/:\w+\??/g, id)}?${asked}`,
        who,
      }
    })
}
