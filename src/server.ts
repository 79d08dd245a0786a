import { createServer } from 'node:http'
import next from 'next'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { readEnv } from './env/readEnv.ts'
import { createApp } from './http/createApp.ts'

const env = readEnv(process.env)
const isDevelopment = process.env.NODE_ENV !== 'production'

const payload = await getPayload({ config })
const nextApp = next({ dev: isDevelopment, dir: process.cwd(), hostname: env.HOST, port: env.PORT })
await nextApp.prepare()

const app = createApp({ admin: nextApp.getRequestHandler(), payload })
createServer(app).listen(env.PORT, env.HOST, () => {
  payload.logger.info({ msg: `listening on http://${env.HOST}:${env.PORT}` })
})
