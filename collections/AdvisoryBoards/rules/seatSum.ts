import type { Text } from '../../inLanguage.ts'

export type Seats = {
  council?: null | number
  migrant?: null | number
  other?: null | number
  total?: null | number
  voting?: null | number
}

/** The groups of seats fit into the total, and fill it where all of them are known. */
export const seatSum = ({ council, migrant, other, total }: Seats): Text | true => {
  if (typeof total !== 'number') return true
  const groups = [migrant, council, other]
  const sum = groups.reduce<number>((all, seats) => all + (seats ?? 0), 0)
  const isComplete = groups.every((seats) => typeof seats === 'number')
  if (isComplete ? sum === total : sum <= total) return true
  return {
    de: `Die Gruppen ergeben ${sum} Sitze, angegeben sind insgesamt ${total}. Bitte die Summe oder eine Gruppe ändern.`,
    en: `The groups add up to ${sum} seats, the total says ${total}. Change the total or one of the groups.`,
  }
}
