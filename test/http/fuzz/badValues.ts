/** Nested once for each level, so that nobody writes it by hand. */
const nested = (depth: number): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { a: value }
  return value
}

/** What a field may be sent that it does not take: each class at least once for each field. */
export const badValues: Record<string, unknown> = {
  'a number': 17,
  'a number beyond all others': 1e308,
  'a number that is no longer its own': Number.MAX_SAFE_INTEGER + 1,
  'a boolean': true,
  nothing: null,
  'a text': 'x',
  'an empty text': '',
  'a text with NUL': 'a\u0000b',
  'half a character': '\ud800',
  'right to left marks': '\u202e\u2066x',
  'a long text': 'ä'.repeat(50_000),
  'a template': '{{7*7}}${7*7}<%= 7 %>',
  'a tag': '<script>alert(1)</script>',
  'an SQL end': "'; DROP TABLE postings; --",
  'an id of no form': '../../etc/passwd',
  'an ObjectId': '507f1f77bcf86cd799439011',
  'a date that is none': '2026-02-31T25:61:00Z',
  'a far date': '+275760-09-13T00:00:00.001Z',
  'an empty list': [],
  'a list of nothing': [null],
  'a list of lists': [[[]]],
  'a list of texts': ['x', 'y'],
  'a long list': Array.from({ length: 2000 }, () => 1),
  'an empty object': {},
  'an operator': { $gt: '' },
  'an object with an id': { id: {} },
  'a relation to elsewhere': { relationTo: 'users', value: 'x' },
  'a block of no kind': [{ blockType: 'nope' }],
  'rows with a foreign id': [{ id: { a: 1 } }],
  'a rich text without children': { root: null },
  'a rich text of wrong nodes': {
    root: { children: [{ type: 'upload', value: {} }, { type: 'nope' }, null], type: 'root' },
  },
  'a prototype': JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {}}}'),
  'something deep': nested(60),
}

/** What a parameter of an address may be sent, as it stands there: the class and the text behind `=`. */
export const badTexts: Record<string, string> = {
  nothing: '',
  'a word': 'nope',
  'a number': '17',
  'a negative number': '-1',
  'no number': 'NaN',
  'a number beyond safety': '1e308',
  NUL: '%00',
  'half a character': '%ED%A0%80',
  'a broken escape': '%E0%A4',
  'a path': '..%2F..%2Fetc%2Fpasswd',
  'an SQL end': '%27%3B%20DROP%20TABLE%20postings%3B%20--',
  JSON: '%7B%22%24gt%22%3A%22%22%7D',
  'a pattern': '%25_%5E(a%2B)%2B%24',
  'a long text': 'a'.repeat(5000),
}
