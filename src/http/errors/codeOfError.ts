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

/** A stable code for an error: its own `code` in capitals, that of its class, else that of its status. */
export const codeOfError = ({ error, status }: { error: unknown; status: number }): string => {
  if (error && typeof error === 'object') {
    if (
      status < 500 &&
      'code' in error &&
      typeof error.code === 'string' &&
      /^[A-Z][A-Z_]+$/.test(error.code)
    ) {
      return error.code
    }
    if (error instanceof Error && codes[error.name]) return codes[error.name] as string
  }
  return codeOfStatus(status)
}
