// A process of its own that holds the lock of src/database/lockDatabase.ts on the file named by its argument, until it
// is killed. Plain JavaScript, so that nothing but the lock can fail.
import { setInterval } from 'node:timers'
import { createClient } from '@libsql/client'

const client = createClient({ url: `file:${encodeURI(String(process.argv[2]))}.lock` })
await client.execute('BEGIN EXCLUSIVE')
process.stdout.write('held\n')
setInterval(() => undefined, 1000)
