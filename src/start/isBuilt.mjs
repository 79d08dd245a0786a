import { isStamped } from './stamp.mjs'

/** Whether the program and the admin were built from the sources of this hash. */
export const isBuilt = (hash) =>
  ['dist', '.next'].every((folder) => isStamped(`${folder}/.start-stamp`, hash))
