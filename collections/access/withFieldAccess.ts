import type { Field, FieldAccess } from 'payload'

type Rights = { create?: FieldAccess; read?: FieldAccess; update?: FieldAccess }

/** Rights of fields by their path (`items.internalText`); rows and tabs without a name are no part of a path. */
export type FieldRights = Record<string, Rights>

/**
 * Puts a collection's table of field rights on its fields, so that the policy is read in one place. A right that a field
 * has already has to hold too.
 * @throws Error naming a path that is no field, so that no rule is lost with a renamed field.
 */
export const withFieldAccess = (fields: Field[], rights: FieldRights): Field[] => {
  const used = new Set<string>()
  const guarded = guard({ fields, prefix: '', rights, used })
  const lost = Object.keys(rights).filter((path) => !used.has(path))
  if (lost.length) throw new Error(`withFieldAccess: no field at ${lost.join(', ')}.`)
  return guarded
}

type Args = { fields: Field[]; prefix: string; rights: FieldRights; used: Set<string> }

const guard = ({ fields, prefix, rights, used }: Args): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({
          ...tab,
          fields: guard({
            fields: tab.fields,
            prefix: 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix,
            rights,
            used,
          }),
        })),
      }
    const name = 'name' in field ? field.name : undefined
    const path = `${prefix}${name ?? ''}`
    const given = name ? rights[path] : undefined
    if (given) used.add(path)
    const inner =
      'fields' in field
        ? guard({ fields: field.fields, prefix: name ? `${path}.` : prefix, rights, used })
        : undefined
    return {
      ...field,
      ...(inner && { fields: inner }),
      ...(given && { access: both((field as { access?: Rights }).access, given) }),
    } as Field
  })

const both = (had: Rights | undefined, given: Rights): Rights => {
  const result: Rights = { ...had, ...given }
  for (const right of ['create', 'read', 'update'] as const) {
    const [first, second] = [had?.[right], given[right]]
    if (first && second) result[right] = async (args) => (await first(args)) && (await second(args))
  }
  return result
}
