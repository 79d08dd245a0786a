import { TZDate } from '@date-fns/tz'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { uuidv7 } from 'uuidv7'
import { inLanguage, type Text } from '../../inLanguage.ts'
import { agendaOf } from '../../Meetings/agendaOf.ts'
import { isInstant } from '../../time/isInstant.ts'
import { zone } from '../../time/zone.ts'
import { numberFormat } from '../numberFormat.ts'
import { takeNumber } from './takeNumber.ts'

const taken: Text = {
  de: 'Diese Nummer ist in diesem Gremium und Jahr schon vergeben worden. Bitte das Feld leer lassen, dann wird die nächste freie vergeben.',
  en: 'This number was already given in this board and year. Leave the field empty to get the next free one.',
}
const otherYear: Text = {
  de: 'Die Nummer nennt ein anderes Jahr als der Beschluss. Bitte Nummer, Jahr oder Beschlussdatum ändern.',
  en: 'The number names another year than the resolution. Change number, year or decidedOn.',
}
const ahead: Text = {
  de: 'Dieses Jahr liegt in der Zukunft. Hier steht, was beschlossen ist: bitte das Jahr berichtigen.',
  en: 'This year is in the future. What is entered here has been decided: correct the year.',
}
const fixed: Text = {
  de: 'Gremium, Jahr und Nummer eines Beschlusses bleiben, wie sie sind. Bitte einen neuen Beschluss anlegen.',
  en: 'Board, year and number of a resolution stay as they are. Create another resolution.',
}

/**
 * Gives a new resolution its year and number, and keeps both, and the board they count in, for ever. The year is that of
 * the decision, else of the meeting, else the present one, in Germany.
 */
export const assignNumber: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const refuse = (path: string, message: Text) =>
    new ValidationError(
      { collection: collection.slug, errors: [{ message: inLanguage(req, message), path }], req },
      req.t,
    )
  if (operation === 'update') {
    const changed = (['board', 'year', 'number'] as const).find(
      (name) => data[name] !== undefined && data[name] !== originalDoc[name],
    )
    if (changed) throw refuse(changed, fixed)
    return data
  }
  // What is malformed here is refused by the validation of the fields, which follows.
  const isReadable =
    typeof data.board === 'string' &&
    ['string', 'undefined'].includes(typeof (data.number ?? undefined)) &&
    Number.isInteger(data.year ?? 0)
  if (!isReadable) return data
  const id = data.id ?? uuidv7()
  const asked = data.number?.trim() || null
  const named = asked ? numberFormat.read(asked)?.year : undefined
  const year = data.year ?? (await yearOf({ data, named, req }))
  if (named && named !== year) throw refuse('number', otherYear)
  // A wrong day of the decision is refused by the validation of that field, at it.
  if (year > thisYear() && !data.decidedOn) throw refuse(named ? 'number' : 'year', ahead)
  const number = await takeNumber({ board: data.board, number: asked, req, resolution: id, year })
  if (!number) throw refuse('number', taken)
  return { ...data, id, number, year }
}

const yearOf = async ({
  data,
  named,
  req,
}: {
  data: { decidedOn?: null | string; meeting?: unknown }
  named?: number
  req: Parameters<typeof takeNumber>[0]['req']
}): Promise<number> => {
  const day = data.decidedOn ?? (await agendaOf({ id: data.meeting, req }))?.start
  if (!isInstant(day) && named) return named
  return isInstant(day) ? new TZDate(new Date(day), zone).getFullYear() : thisYear()
}

const thisYear = (): number => new TZDate(new Date(), zone).getFullYear()
