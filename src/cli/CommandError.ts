import { StartError } from '../env/StartError.ts'

/** A command was called wrongly, or what it was told does not fit: one sentence that says what to change. */
export class CommandError extends StartError {
  override name = 'CommandError'

  constructor(sentence: string) {
    super('usage', sentence)
  }
}
