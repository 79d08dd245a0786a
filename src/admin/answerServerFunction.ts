import { handleServerFunctions } from '@payloadcms/next/layouts'
import { notFound } from 'next/navigation'
import { closedServerFunctions } from './closedServerFunctions.ts'

type Args = Parameters<typeof handleServerFunctions>[0]

/** Names that every object answers to, `constructor` among them, which hands back whatever it is called with. */
const isInherited = (name: string): boolean => name in Object.prototype

/**
 * Payload's functions that the admin in the browser calls on the server. One that is none is answered by 404: Payload takes
 * what every object inherits for one of them, and fails on the rest.
 */
export const answerServerFunction = async (args: Args): Promise<unknown> => {
  const { name } = args
  if (typeof name !== 'string' || isInherited(name)) notFound()
  try {
    return await handleServerFunctions({ ...args, serverFunctions: closedServerFunctions })
  } catch (error) {
    if (error instanceof Error && error.message === `Unknown Server Function: ${name}`) notFound()
    throw error
  }
}
