import { createRequire } from 'node:module'
import type { SharpDependency } from 'payload'

const require = createRequire(import.meta.url)

/** The library for pictures, loaded with the first picture: it is large, and a process that gives out texts needs none of it. */
export const sharp: SharpDependency = (input, options) =>
  (require('sharp') as SharpDependency)(input, options)
