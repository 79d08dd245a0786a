import { type PayloadRequest, ValidationError, type ValidationFieldError } from 'payload'
import type { Finding } from './types.ts'

type Place = { collection?: string; global?: string }

/** @throws ValidationError (400) with a message at each path, in the reader's language, if there is any finding */
export const refuse = ({
  findings,
  place,
  req,
}: {
  findings: (Finding | ValidationFieldError)[]
  place: Place
  req: PayloadRequest
}): void => {
  if (findings.length === 0) return
  const language = req.i18n?.language === 'de' ? 'de' : 'en'
  const errors = findings.map((finding) =>
    'text' in finding
      ? { label: finding.path, message: finding.text[language], path: finding.path }
      : finding,
  )
  throw new ValidationError({ ...place, errors, req }, req.t)
}
