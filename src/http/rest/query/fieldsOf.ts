import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  type Payload,
} from 'payload'
import type { RestRoute } from '../findRoute.ts'
import type { Operation } from './operationOf.ts'

/** The fields that a query of this operation may name. */
export const fieldsOf = ({
  operation,
  payload,
  route: { collection, global },
}: {
  operation: Operation
  payload: Payload
  route: RestRoute
}): FlattenedField[] => {
  if (operation !== 'findVersions' && operation !== 'findVersionByID') {
    return (collection ?? global)?.flattenedFields ?? []
  }
  const own = ['createdAt', 'updatedAt'].map((name) => ({ name, type: 'date' }) as FlattenedField)
  const fields = collection
    ? buildVersionCollectionFields(payload.config, collection, true)
    : global
      ? buildVersionGlobalFields(payload.config, global, true)
      : []
  return [...fields, ...own.filter(({ name }) => !fields.some((each) => each.name === name))]
}
