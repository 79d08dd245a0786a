/** One request, sent again and again. */
export type Case = {
  body?: string
  headers?: Record<string, string>
  method: 'GET' | 'POST'
  name: string
  path: string
  /** At least so many times stock's requests a second. */
  target?: number
}

export type Server = {
  /** Milliseconds from the start of its process to its first answer. */
  firstAnswerMs: number
  pid: number
  stop: () => Promise<void>
  url: string
}

/** One case on one server. Latencies in milliseconds. */
export type Figures = { errors: number; p50: number; p99: number; perSecond: number }

export type Compared = { bare: Figures; ours: Figures; stock: Figures; subject: Case }
export type Scaled = { few: Figures; many: Figures; subject: Case }
export type Memory = { ours: number; stock: number }

/** Whose code ran for which part of the time. */
export type Share = { name: string; share: number }

/** What is compared with what was to be reached. */
export type Measured = {
  compared: Compared[]
  firstAnswer: { ours: number; stock: number }
  /** Mebibytes of resident memory; undefined where the system does not tell. */
  memory: Memory | undefined
  scaled: Scaled[]
}

export type Results = Measured & {
  cores: number
  date: string
  memoryGib: number
  node: string
  profiles: { name: string; shares: Share[] }[]
  writes: { ours: Figures; stock: Figures }
}
