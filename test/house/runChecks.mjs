/** Runs the checks one after the other and tells each; what one says is shown only where it fails, and why one could not run. */
export const runChecks = async (checks) => {
  const result = { passed: 0, failed: 0, skipped: 0 }
  for (const { check, name } of checks) {
    const start = performance.now()
    const { code, output, skipped } = await check()
    if (skipped) {
      result.skipped += 1
      console.log(`SKIP house: ${name}: ${skipped}`)
      continue
    }
    const isFine = code === 0
    result[isFine ? 'passed' : 'failed'] += 1
    const time = `${((performance.now() - start) / 1000).toFixed(1)} s`
    console.log(`${isFine ? 'PASS' : 'FAIL'} house: ${name} (${time})`)
    if (!isFine) console.log(output.trimEnd().slice(-8000))
  }
  return result
}
