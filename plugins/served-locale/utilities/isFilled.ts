/** Whether a localised value counts as given; Payload falls back for the others. */
export const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== ''
