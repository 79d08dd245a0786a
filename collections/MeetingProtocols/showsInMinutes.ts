import type { PublicationWindowOptions } from '../../plugins/publication-window/index.ts'

type Shows = NonNullable<PublicationWindowOptions['collections'][string]['shows']>
type Args = Parameters<Shows[string]>[0]

/** Persons as they have agreed to be named in minutes, as the field rights say. */
const named = ({ related }: Args): boolean => related.isNamedInMinutes === true

/** Within an item of the agenda, as far as it is public: else the date would tell that a person is named there. */
const namedInItem =
  (list: string, name: string) =>
  ({ related, row }: Args): boolean =>
    named({ related, row }) &&
    ((row.items ?? []) as Record<string, unknown>[]).some(
      (item) =>
        item.isPublic === true &&
        ((item[list] ?? []) as Record<string, unknown>[]).some((one) => one[name] === related.id),
    )

/** When the public reads the persons of minutes. What else names one is internal as a whole. */
export const showsInMinutes: Shows = {
  chair: named,
  'items.elections.candidate': namedInItem('elections', 'candidate'),
  'items.motions.by': namedInItem('motions', 'by'),
  'items.statements.by': namedInItem('statements', 'by'),
  keeper: named,
}
