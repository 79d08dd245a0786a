/**
 * What Node is started with to serve; the `start` of package.json says the same. A request leaves megabytes behind that
 * are garbage soon: in Node's own 16 MiB for what is new much of it is still in use at each collection, is copied and
 * then grows old. What is compiled ahead (`warmUp.mjs`) is good for the same flags only.
 */
export const nodeFlags = ['--max-semi-space-size=32', '--min-semi-space-size=16']
