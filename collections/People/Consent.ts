/** One consent of a person. Every part may be missing in a draft. */
export type Consent = {
  given?: null | string
  id?: null | string
  purpose?: null | string
  withdrawn?: null | string
}
