import { randomUUID } from 'node:crypto'

/** What the server has acknowledged to one client; after a crash all of it must be there. */
export type Acknowledged = {
  /** File names of pictures. */
  files: Set<string>
  /** By id of the posting: the last edition that was acknowledged, and whether it is public. */
  postings: Map<string, { edition: number; isPublic: boolean; name: string }>
}

type Options = {
  headers: Record<string, string>
  picture: Uint8Array
  provider: string
  url: string
}
type Doc = { filename?: string; id: string }

/** The texts of one edition: each part names its posting and edition, so that a mixture shows. */
export const editionOf = ({ edition, name }: { edition: number; name: string }) => ({
  requirements: ['must', 'can'].map((level) => ({ level, text: `${name} ${level} ${edition}` })),
  tasks: [1, 2, 3].map((task) => ({ text: `${name} Aufgabe ${task} ${edition}` })),
  title: `${name} ${edition}`,
})

/** One editor who writes until the server is gone: nested drafts in two languages, publications, pictures. */
export class CrashClient {
  readonly acknowledged: Acknowledged = { files: new Set(), postings: new Map() }
  /** Answers that are neither a success nor the end of the server. */
  readonly unexpected: string[] = []
  #options: Options

  constructor(options: Options) {
    this.#options = options
  }

  async run(): Promise<void> {
    try {
      for (;;) await this.#writeOne()
    } catch (error) {
      // `fetch` fails with a TypeError (of another realm) when the server dies; what was under way may be there or not.
      if ((error as Error).name !== 'TypeError') this.unexpected.push(String(error))
    }
  }

  async #writeOne(): Promise<void> {
    const { acknowledged } = this
    const name = `Absturz ${randomUUID()}`
    const { id } = await this.#send('POST', '/postings?draft=true', {
      ...editionOf({ edition: 1, name }),
      applyBy: 'post',
      kind: 'volunteering',
      provider: this.#options.provider,
      workplace: { place: 'Dresden' },
    })
    acknowledged.postings.set(id, { edition: 1, isPublic: false, name })
    await this.#send('PATCH', `/postings/${id}?draft=true&locale=en`, { title: `${name} English` })
    await this.#send('PATCH', `/postings/${id}?draft=true`, editionOf({ edition: 2, name }))
    acknowledged.postings.set(id, { edition: 2, isPublic: false, name })

    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: name }))
    form.set('file', new File([this.#options.picture.slice()], 'bild.png', { type: 'image/png' }))
    const { filename } = await this.#send('POST', '/media', form)
    acknowledged.files.add(String(filename))

    await this.#send('PATCH', `/postings/${id}`, {
      ...editionOf({ edition: 3, name }),
      _status: 'published',
    })
    acknowledged.postings.set(id, { edition: 3, isPublic: true, name })
  }

  async #send(method: string, path: string, data: FormData | object): Promise<Doc> {
    const isForm = data instanceof FormData
    const response = await fetch(`${this.#options.url}/api${path}`, {
      body: isForm ? data : JSON.stringify(data),
      headers: {
        ...this.#options.headers,
        ...(isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      method,
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`)
    return (JSON.parse(text) as { doc: Doc }).doc
  }
}
