/** What the compiled program and the admin are made from. */
const sources = [
  'collections',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'plugins',
  'src',
  'tsconfig.build.json',
  'tsconfig.json',
]

module.exports = { sources }
