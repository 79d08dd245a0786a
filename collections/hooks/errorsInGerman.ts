import type { AfterErrorHook } from 'payload'

type Fault = { label?: unknown; message?: string; path?: string }
type Listed = { data?: { errors?: Fault[] } | null; message?: string }

/** What Payload says of files in English alone. */
const texts: [RegExp, string][] = [
  [
    /^(?:Invalid MIME type: |File type )([^\s]+?)\.?(?: \(from extension [^)]*\) is not allowed\.)?$/,
    'Dateien dieser Art ($1) werden hier nicht angenommen.',
  ],
  [
    /^Invalid (?:or corrupted )?PDF file\.$/,
    'Diese PDF-Datei ist unvollständig oder beschädigt. Bitte neu ausgeben und noch einmal hochladen.',
  ],
  [
    /^Could not read uploaded file\b.*$/,
    'Die Datei ließ sich nicht lesen. Bitte noch einmal hochladen.',
  ],
  [
    /^Invalid or corrupted ISO base media file\.$|^SVG file contains potentially harmful content\.$/,
    'Diese Datei ist beschädigt oder enthält, was hier nicht angenommen wird.',
  ],
]
/** Fields that Payload itself adds; refused by it, they come without their label. */
const labels: Record<string, string> = { email: 'E-Mail', file: 'Datei', password: 'Passwort' }
const SUMMARY = /^The following fields? (?:is|are) invalid:/

const translate = (message = ''): string => {
  const [pattern, german] = texts.find(([known]) => known.test(message)) ?? []
  return pattern && german ? message.replace(pattern, german) : message
}

/** Has Payload tell of what it refuses in German too, where it knows of English alone. */
export const errorsInGerman: AfterErrorHook = ({ req, result }) => {
  const errors = result?.errors as Listed[] | undefined
  if (req.i18n?.language !== 'de' || !errors) return
  const translated = errors.map(({ data, message = '', ...rest }) => {
    const faults = Array.isArray(data?.errors) ? data.errors : undefined
    const named = faults?.map(({ label, path = '' }) => String(label ?? labels[path] ?? path)) ?? []
    return {
      ...rest,
      ...(data && {
        data: faults
          ? { ...data, errors: faults.map((one) => ({ ...one, message: translate(one.message) })) }
          : data,
      }),
      message: SUMMARY.test(message)
        ? `${req.t('error:followingFieldsInvalid', { count: named.length })} ${named.join(', ')}`
        : translate(message),
    }
  })
  return { response: { ...result, errors: translated } }
}
