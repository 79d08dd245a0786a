import { existsSync } from 'node:fs'
import path from 'node:path'

/** Node's arguments that run npm: the npm that runs us, else the one beside Node. */
export const npm = (command) => {
  const beside = [
    path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
    path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  ]
  const script = [process.env.npm_execpath, ...beside].find(
    (place) => place?.includes('npm-cli') && existsSync(place),
  )
  if (!script)
    throw Object.assign(new Error('npm was not found: run "npm start".'), { exitCode: 78 })
  return [script, ...command]
}
