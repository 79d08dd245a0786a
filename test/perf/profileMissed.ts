import type { Data } from './makeData.ts'
import { profileOurs } from './profileOurs.ts'
import { say } from './say.ts'
import type { Settings } from './Settings.ts'
import type { Case, Measured, Results } from './types.ts'

/** Profiles more than so many would make the bench longer than its reader waits. */
const MOST = 4

/** Where the time goes, for the start and the requests that do not reach what they should. */
export const profileMissed = async ({
  copy,
  measured: { compared, firstAnswer, scaled },
  settings: { few, many },
}: {
  copy: Data['copy']
  measured: Measured
  settings: Settings
}): Promise<Results['profiles']> => {
  const missed: { count: number; name: string; subject?: Case }[] = [
    ...(firstAnswer.ours > firstAnswer.stock / 3 ? [{ count: few, name: 'The start' }] : []),
    ...compared
      .filter(
        ({ ours, stock, subject: { target } }) =>
          target && ours.perSecond / stock.perSecond < target,
      )
      .map(({ subject }) => ({ count: few, name: subject.name, subject })),
    ...scaled
      .filter(
        ({ few: less, many: more, subject: { target } }) =>
          target && less.perSecond / more.perSecond > target,
      )
      .map(({ subject }) => ({ count: many, name: `20,000 postings: ${subject.name}`, subject })),
  ]
  const profiles: Results['profiles'] = []
  for (const [index, { count, name, subject }] of missed.slice(0, MOST).entries()) {
    say(`profiling "${name}"`)
    const folder = copy(`profile-${index}`, count)
    profiles.push({ name, shares: await profileOurs({ folder, subject }) })
  }
  return profiles
}
