/** A command was called wrongly, or what it was told does not fit: one sentence that says what to change. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
