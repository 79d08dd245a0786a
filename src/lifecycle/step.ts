/** Does one step of the start and shows its name at once and its time at the end. */
export const step = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
  const start = performance.now()
  process.stdout.write(`  ${name} … `)
  try {
    const result = await work()
    process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`)
    return result
  } catch (error) {
    process.stdout.write('failed\n')
    throw error
  }
}
