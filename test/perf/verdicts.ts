import type { Measured } from './types.ts'

export type Verdict = {
  isReached: boolean
  name: string
  /** Better is more: requests a second, or how many times less time, memory or cost. */
  ratio: number
  target: number
}

/** What was to be reached, next to what was measured. */
export const verdicts = ({ compared, firstAnswer, memory, scaled }: Measured): Verdict[] => {
  const raw = [
    ...compared.map(({ ours, stock, subject }) => ({
      name: subject.name,
      ratio: ours.perSecond / stock.perSecond,
      target: subject.target ?? 0,
    })),
    { name: 'Start to first answer', ratio: firstAnswer.stock / firstAnswer.ours, target: 3 },
    ...(memory
      ? [{ name: 'Memory after load', ratio: memory.stock / memory.ours, target: 1 }]
      : []),
    ...scaled
      .filter(({ subject }) => subject.target)
      .map(({ few, many, subject }) => ({
        name: `20,000 postings: ${subject.name}`,
        ratio: many.perSecond / few.perSecond,
        target: 1 / (subject.target ?? 1),
      })),
  ]
  return raw.map((verdict) => ({ ...verdict, isReached: verdict.ratio >= verdict.target }))
}
