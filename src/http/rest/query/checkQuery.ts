import type { HttpError } from '../../errors/HttpError.ts'
import { checkInteger } from './checkInteger.ts'
import { checkJoins } from './checkJoins.ts'
import { checkLocale } from './checkLocale.ts'
import { checkPopulate } from './checkPopulate.ts'
import { checkSavedLocale } from './checkSavedLocale.ts'
import { checkSelect } from './checkSelect.ts'
import { checkSort } from './checkSort.ts'
import { checkWhere } from './checkWhere.ts'
import { invalid } from './invalid.ts'
import { MAX_PAGE } from './maxPage.ts'
import type { Operation } from './operationOf.ts'
import { ownParameters } from './ownParameters.ts'
import { parameters } from './parameters.ts'
import type { QueryContext } from './QueryContext.ts'
import type { QueryParameter } from './QueryParameter.ts'
import { readObject } from './readObject.ts'

const SWITCHES = ['draft', 'flattenLocales', 'pagination', 'trash']

/**
 * The query of a read. The admin panel's own session is only kept from what would fail.
 *
 * @throws {HttpError} 400 with the parameter's name
 */
export const checkQuery = ({
  context,
  operation,
  query,
}: {
  context: QueryContext
  operation: Operation
  query: Record<string, unknown>
}): void => {
  const { isStrict, limits, payload } = context
  const { localization } = payload.config
  const added = addedParameters(context)
  const known = parameters[operation]

  const anyLocale = (value: unknown): void =>
    checkLocale({ also: localization ? ['all', '*'] : [], field: 'locale', payload, value })

  const checks: Record<string, (value: unknown) => void> = {
    data: (value) => readObject({ field: 'data', value }),
    depth: (value) =>
      checkInteger({
        field: 'depth',
        max: isStrict ? payload.config.maxDepth : Number.MAX_SAFE_INTEGER,
        min: 0,
        value,
      }),
    joins: (joins) => checkJoins({ context, joins }),
    limit: (value) =>
      checkInteger({
        field: 'limit',
        max: isStrict ? limits.maxLimit : Number.MAX_SAFE_INTEGER,
        min: isStrict ? 1 : 0,
        value,
      }),
    page: (value) => checkInteger({ field: 'page', max: MAX_PAGE, min: isStrict ? 1 : 0, value }),
    where: (value) => checkWhere({ context, where: readObject({ field: 'where', value }) }),
  }
  if (operation === 'remove') checks['locale'] = anyLocale
  if (operation === 'write') {
    for (const field of ['locale', 'publishSpecificLocale'])
      checks[field] = (value) => checkSavedLocale({ field, payload, value })
  }
  if (isStrict) {
    const fallback = (field: string) => (value: unknown) =>
      checkLocale({ also: ['none', 'null', 'false'], field, isList: true, payload, value })
    Object.assign(checks, {
      'fallback-locale': fallback('fallback-locale'),
      fallbackLocale: fallback('fallbackLocale'),
      locale: anyLocale,
      populate: (populate: unknown) => checkPopulate({ context, populate }),
      select: (select: unknown) => checkSelect({ field: 'select', fields: context.fields, select }),
      sort: (sort: unknown) => checkSort({ context, sort }),
    })
    for (const name of SWITCHES) checks[name] = (value) => checkSwitch(name, value)
  }

  for (const [name, value] of Object.entries(query)) {
    const own = added[name]
    if (own) {
      const result = own(value)
      if (result !== true) throw invalid({ field: name, message: result })
      continue
    }
    if (isStrict && known && !known.includes(name)) throw unknownParameter(name, known, added)
    // The panel sends empty parameters for what is not set.
    if (!isStrict && value === '') continue
    checks[name]?.(value)
  }
  if (isStrict && query['pagination'] === 'false' && query['limit'] === undefined) {
    throw invalid({
      field: 'limit',
      message: '"pagination=false" needs a "limit": without it the list has no end.',
    })
  }
}

const checkSwitch = (field: string, value: unknown): void => {
  if (value === 'true' || value === 'false') return
  throw invalid({ field, message: `"${field}" must be true or false.` })
}

const unknownParameter = (
  name: string,
  known: string[],
  added: Record<string, QueryParameter>,
): HttpError =>
  invalid({
    code: 'UNKNOWN_PARAMETER',
    field: name,
    message: `There is no parameter "${name}" here. There are: ${[...known, ...Object.keys(added)].join(', ')}.`,
  })

const addedParameters = ({
  collection,
  payload,
}: QueryContext): Record<string, QueryParameter> => ({
  ...ownParameters,
  ...(payload.config.custom?.['queryParameters'] as Record<string, QueryParameter> | undefined),
  ...(collection?.custom?.['queryParameters'] as Record<string, QueryParameter> | undefined),
})
