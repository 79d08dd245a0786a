import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { BSON } from 'mongodb'

/** Of MongoDB's wire protocol: the first greeting comes as a query, everything after it as a message. */
const REPLY = 1
const QUERY = 2004
const MESSAGE = 2013

const HELLO = {
  isWritablePrimary: true,
  ismaster: true,
  maxBsonObjectSize: 16_777_216,
  maxMessageSizeBytes: 48_000_000,
  maxWireVersion: 21,
  maxWriteBatchSize: 100_000,
  minWireVersion: 0,
  ok: 1,
  saslSupportedMechs: ['SCRAM-SHA-256'],
}

const frame = ({
  answers,
  code,
  parts,
}: {
  answers: number
  code: number
  parts: Uint8Array[]
}) => {
  const head = Buffer.alloc(16)
  head.writeInt32LE(16 + parts.reduce((sum, { length }) => sum + length, 0), 0)
  head.writeInt32LE(answers, 8)
  head.writeInt32LE(code, 12)
  return Buffer.concat([head, ...parts])
}

/**
 * A MongoDB server that greets and then refuses whatever is asked with one error, as a server does whose credentials
 * are wrong (18) or do not suffice (13). The Java server of the tests knows no accounts.
 */
export const startAuthStub = async ({
  code,
  errmsg,
}: {
  code: number
  errmsg: string
}): Promise<{ port: number; stop: () => void }> => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let waiting = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      waiting = Buffer.concat([waiting, chunk])
      while (waiting.length >= 16 && waiting.length >= waiting.readInt32LE(0)) {
        const message = waiting.subarray(0, waiting.readInt32LE(0))
        waiting = waiting.subarray(message.length)
        socket.write(answer(message))
      }
    })
  })

  const answer = (message: Buffer): Buffer => {
    const answers = message.readInt32LE(4)
    if (message.readInt32LE(12) === QUERY) {
      const head = Buffer.alloc(20)
      head.writeInt32LE(1, 16)
      return frame({ answers, code: REPLY, parts: [head, BSON.serialize(HELLO)] })
    }
    const asked = BSON.deserialize(message.subarray(21, 21 + message.readInt32LE(21)))
    const isGreeting = 'hello' in asked || 'ismaster' in asked
    const body = isGreeting ? HELLO : { code, errmsg, ok: 0 }
    return frame({ answers, code: MESSAGE, parts: [Buffer.alloc(5), BSON.serialize(body)] })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
