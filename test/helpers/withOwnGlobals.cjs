/**
 * A transform for modules that ask for `Object` in their innermost loops. Jest runs tests in a context of their own, where each
 * look at a global goes through an interceptor: `drizzle-orm/entity.js` alone took half the time of tests with a database.
 */
module.exports = {
  process: (source) => ({ code: `const Object = globalThis.Object;${source}` }),
}
