import type { TaskConfig } from 'payload'

/** When the tasks of the night are due, in the time of the machine. */
export const nightly: NonNullable<TaskConfig['schedule']> = [
  { cron: '30 3 * * *', queue: 'nightly' },
]
