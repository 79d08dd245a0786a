/**
 * A parameter that a plugin adds to the reads of Payload. It is announced in the config, so that the host lets it
 * through: `custom: { queryParameters: { updatedSince: (value) => true } }`, at the config or at one collection.
 * Returns true, or the sentence that says what is wrong with the value.
 */
export type QueryParameter = (value: unknown) => string | true
