import type { Figures } from './types.ts'

const begin = performance.now()

/** A line of progress, with the seconds since the start. */
export const say = (line: string): void => {
  const at = `${((performance.now() - begin) / 1000).toFixed(0)} s`.padStart(6)
  process.stdout.write(`${at}  ${line}\n`)
}

/** Figures in one line. */
export const inWords = ({ errors, p50, p99, perSecond }: Figures): string =>
  `${perSecond.toFixed(1)} req/s (p50 ${p50} ms, p99 ${p99} ms${errors > 0 ? `, ${errors} errors` : ''})`
