import { APIError } from 'payload'

/** Too many failed sign-ins, or requests for a new password, from one address. Answered as 429. */
export class TooManyAttempts extends APIError {
  readonly retryAfter: number

  /**
   * @param isGerman whether the message is for a German form
   * @param retryAfter seconds after which it may be tried again
   */
  constructor({ isGerman = false, retryAfter }: { isGerman?: boolean; retryAfter: number }) {
    const minutes = Math.ceil(retryAfter / 60)
    super(
      isGerman
        ? `Zu viele Versuche von Ihrer Adresse aus. Bitte in ${minutes} min noch einmal versuchen.`
        : `Too many attempts from your address. Try again in ${minutes} min.`,
      429,
      { code: 'TOO_MANY_ATTEMPTS' },
      true,
    )
    this.retryAfter = retryAfter
  }
}
