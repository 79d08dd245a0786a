/** Says that a step has nothing to do. */
const skipStep = (name) => process.stdout.write(`  ${name} … up to date\n`)

module.exports = { skipStep }
