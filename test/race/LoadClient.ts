import type { Payload } from 'payload'
import type { SignedIn } from '../helpers/startHost.ts'

/** What the server has acknowledged; all of it must be there at the end. */
export type Acknowledged = {
  files: string[]
  preferences: Map<string, number>
  published: Set<string>
  signIns: number
  titles: Map<string, string>
}

/** An answer that the step does not allow, such as any 5xx. */
export type Unexpected = { body: string; status: number; step: string }

type Options = {
  acknowledged: Acknowledged
  number: number
  password: string
  payload: Payload
  picture: Uint8Array
  provider: string
  url: string
  user: SignedIn
}

/** One signed-in person who does one thing after another over HTTP. */
export class LoadClient {
  readonly unexpected: Unexpected[] = []
  readonly counts: Record<string, number> = {}
  #count = 0
  #drafts: string[] = []
  #options: Options

  constructor(options: Options) {
    this.#options = options
  }

  /** Does the steps in turn, each client beginning at another one, until told to stop. */
  async run(shouldStop: () => boolean): Promise<void> {
    const steps = Object.entries(this.#steps)
    while (!shouldStop()) {
      const index = (this.#options.number + this.#count++) % steps.length
      const [name, step] = steps[index] as [string, () => Promise<void>]
      await step()
      this.counts[name] = (this.counts[name] ?? 0) + 1
    }
  }

  #steps: Record<string, () => Promise<void>> = {
    autosave: async () => {
      const id = this.#drafts.at(-1)
      if (!id) return this.#create()
      const title = `Entwurf ${this.#count}`
      const query = 'draft=true&autosave=true'
      const answer = await this.#send('autosave', `/postings/${id}?${query}`, 'PATCH', { title })
      if (answer) this.#options.acknowledged.titles.set(id, title)
    },
    create: () => this.#create(),
    forgotPassword: async () => {
      const email = `load-${this.#options.number}@example.org`
      await this.#send(
        'forgotPassword',
        '/users/forgot-password',
        'POST',
        { email },
        // Refused after some: nobody forgets a password so often.
        [200, 400, 403, 429, 503],
      )
    },
    preferences: async () => {
      const key = `load-${this.#options.number}`
      const value = this.#count
      const answer = await this.#send('preferences', `/payload-preferences/${key}`, 'POST', {
        value,
      })
      if (answer) this.#options.acknowledged.preferences.set(key, value)
    },
    publish: async () => {
      const id = this.#drafts.pop()
      if (!id) return this.#create()
      const answer = await this.#send('publish', `/postings/${id}`, 'PATCH', {
        _status: 'published',
      })
      if (answer) this.#options.acknowledged.published.add(id)
    },
    signIn: async () => {
      const { acknowledged, password } = this.#options
      const data = { email: 'shared@example.org', password }
      const answer = await this.#send('signIn', '/users/login', 'POST', data)
      if (answer) acknowledged.signIns++
    },
    upload: async () => {
      const form = new FormData()
      const bytes = this.#options.picture.slice()
      form.set('_payload', JSON.stringify({ alt: 'Ein Beispiel' }))
      form.set('file', new File([bytes], `bild-${this.#options.number}.png`, { type: 'image/png' }))
      const answer = await this.#send('upload', '/media', 'POST', form, [201])
      const { filename } = (answer?.doc ?? {}) as { filename?: string }
      if (filename) this.#options.acknowledged.files.push(filename)
    },
    wrongPassword: async () => {
      const email = `victim-${this.#options.number}@example.org`
      await this.#send(
        'wrongPassword',
        '/users/login',
        'POST',
        { email, password: 'falsch' },
        // Guesses are refused after some, while all others at this address sign in as before.
        [401, 429],
      )
    },
  }

  async #create(): Promise<void> {
    const { acknowledged, provider } = this.#options
    const title = `Ausschreibung ${this.#options.number}-${this.#count}`
    const data = {
      title,
      applyBy: 'post',
      kind: 'volunteering',
      provider,
      workplace: { place: 'Dresden' },
    }
    const answer = await this.#send('create', '/postings?draft=true', 'POST', data, [201])
    const { id } = (answer?.doc ?? {}) as { id?: string }
    if (!id) return
    acknowledged.titles.set(id, title)
    this.#drafts.push(id)
  }

  async #send(
    step: string,
    path: string,
    method: string,
    data: FormData | object,
    allowed = [200],
  ): Promise<Record<string, unknown> | undefined> {
    const isForm = data instanceof FormData
    const response = await fetch(`${this.#options.url}/api${path}`, {
      body: isForm ? data : JSON.stringify(data),
      headers: {
        ...this.#options.user.headers,
        ...(isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      method,
    })
    const body = await response.text()
    if (allowed.includes(response.status)) return JSON.parse(body) as Record<string, unknown>
    this.unexpected.push({ body: body.slice(0, 400), status: response.status, step })
    return undefined
  }
}
