/** How long and how much is measured. */
export type Settings = {
  few: number
  loadSeconds: number
  many: number
  /** Each server in turn, so often and so long; the warm-up does not count. */
  ramp: { rounds: number; seconds: number; warmUp: number }
  readers: number
  starts: number
  writers: number
}
