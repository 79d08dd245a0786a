/**
 * Does one step of the start and shows its name at once and its time at the end. What libraries print meanwhile is
 * shown only where the step fails.
 */
export const step = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
  const start = performance.now()
  const { write } = process.stdout
  write.call(process.stdout, `  ${name} … `)
  let said = ''
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    said += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  }
  try {
    const result = await work()
    process.stdout.write = write
    process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`)
    return result
  } catch (error) {
    process.stdout.write = write
    process.stdout.write(`failed\n${said}`)
    throw error
  }
}
