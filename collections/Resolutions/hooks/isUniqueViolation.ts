import { ValidationError } from 'payload'

/** Whether a write failed since another one was first: Payload turns the unique index of either database into this. */
export const isUniqueViolation = (error: unknown): boolean => error instanceof ValidationError
