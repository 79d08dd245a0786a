import type { Payload } from 'payload'
import type { HttpServer } from '../../src/http/createServer.ts'
import type { PartialHttpOptions } from '../../src/http/resolveOptions.ts'
import { bootProject } from './bootProject.ts'
import { servePayload } from './servePayload.ts'

export type Host = {
  folder: string
  http: HttpServer
  payload: Payload
  /**
   * Makes a user (overriding access) and signs in over HTTP. Returns the headers that a signed-in client sends and
   * the id of the user.
   */
  signIn: (data: { email: string } & Record<string, unknown>) => Promise<SignedIn>
  stop: () => Promise<void>
  /** Origin of the server, without a slash at its end. */
  url: string
}

export type SignedIn = { headers: { Authorization: string }; id: string; token: string }

const password = 'ein-langes-kennwort-für-tests-17'

/** Boots the project on a fresh database and serves its API. One call a test file. */
export const startHost = async ({
  env,
  options,
}: { env?: Record<string, string>; options?: PartialHttpOptions } = {}): Promise<Host> => {
  const project = await bootProject(env)
  const { payload } = project
  const { http, stop, url } = await servePayload({ options, payload })
  return {
    folder: project.folder,
    http,
    payload,
    signIn: async (data) => {
      const { id } = await payload.create({
        collection: 'users',
        data: { password, ...data } as never,
      })
      const response = await fetch(`${url}/api/users/login`, {
        body: JSON.stringify({ email: data.email, password: data['password'] ?? password }),
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      const { token } = (await response.json()) as { token?: string }
      if (!token) throw new Error(`${data.email} could not sign in: ${response.status}`)
      return { headers: { Authorization: `JWT ${token}` }, id, token }
    },
    stop: async () => {
      await stop()
      await project.stop()
    },
    url,
  }
}
