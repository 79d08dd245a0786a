const enums = [
  '_status',
  'applyBy',
  'foundingStatus',
  'internshipKind',
  'kind',
  'membership',
  'outcome',
  'purpose',
  'reason',
  'relationTo',
  'state',
  'visibility',
]

/** A value as GraphQL takes it in a variable: like the one of REST, but for how it spells enums. */
export const graphqlValue = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((one) => graphqlValue(one))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, graphqlValue(one, key)]),
    )
  return enums.includes(name) ? String(value).replaceAll('-', '_') : value
}
