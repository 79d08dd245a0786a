/** Says that a step has nothing to do. */
export const skipStep = (name) => process.stdout.write(`  ${name} … up to date\n`)
