import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** A bare server: answers each request of a file of cases with the bytes that the product gave. */
const [, , file, port] = process.argv
const answers = new Map(
  JSON.parse(readFileSync(file, 'utf8')).map(({ body, key }) => [key, Buffer.from(body)]),
)

createServer((req, res) => {
  const chunks = []
  req.on('data', (chunk) => chunks.push(chunk))
  req.on('end', () => {
    const answer = answers.get(`${req.method} ${req.url} ${Buffer.concat(chunks)}`)
    if (!answer) res.writeHead(404).end()
    else
      res
        .writeHead(200, { 'Content-Length': answer.length, 'Content-Type': 'application/json' })
        .end(answer)
  })
}).listen(Number(port), '127.0.0.1')
