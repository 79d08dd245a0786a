import { exitCodes } from './exitCodes.ts'

/** What keeps the program or a command from its work: one sentence for the person who started it, without secrets. */
export class StartError extends Error {
  readonly exitCode: number

  constructor(reason: keyof typeof exitCodes, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'StartError'
    this.exitCode = exitCodes[reason]
  }
}
