import type { EmailAdapter } from 'payload'

/**
 * The program sends no mail. Payload's own stand-in would print each message, so a reset token would stand in the
 * log; this one only says that something was not sent.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'no-reply@example.org',
  defaultFromName: 'dachverband-cms',
  sendEmail: async () => {
    payload.logger.info({ msg: 'mail is not set up, so a message was not sent' })
  },
})
