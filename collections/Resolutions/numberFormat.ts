const NUMBER = /^(\d{4})-(\d{3,9})$/

/** Our own form of a number: year and running number, `2026-003`. */
export const numberFormat = {
  /** Year and running number of a text in our form, `undefined` for any other form. */
  read: (number: string): { sequence: number; year: number } | undefined => {
    const match = NUMBER.exec(number)
    return match ? { sequence: Number(match[2]), year: Number(match[1]) } : undefined
  },
  write: ({ sequence, year }: { sequence: number; year: number }): string =>
    `${year}-${String(sequence).padStart(3, '0')}`,
}
