import { codeOfStatus } from './codeOfStatus.ts'

/** Payload's error classes that say more than their status. */
const codes: Record<string, string> = {
  AuthenticationError: 'AUTHENTICATION_FAILED',
  FileRetrievalError: 'FILE_NOT_READABLE',
  FileUploadError: 'FILE_NOT_ACCEPTED',
  LockedAuth: 'ACCOUNT_LOCKED',
  MissingFile: 'FILE_MISSING',
  QueryError: 'FIELD_NOT_QUERYABLE',
  UnverifiedEmail: 'EMAIL_NOT_VERIFIED',
  ValidationError: 'VALIDATION_FAILED',
}

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value)

/** A stable code for an error: its own `code` or that of its `data`, that of its class, else that of its status. */
export const codeOfError = ({ error, status }: { error: unknown; status: number }): string => {
  if (!(error instanceof Error) || status === 500) return codeOfStatus(status)
  const { code, data } = error as Error & { code?: unknown; data?: { code?: unknown } | null }
  if (isCode(code)) return code
  if (isCode(data?.code)) return data.code
  return codes[error.name] ?? codeOfStatus(status)
}
