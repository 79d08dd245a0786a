import { median } from './median.ts'
import type { Results, Server } from './types.ts'

/** Milliseconds from the start of the process to the first answer, for both in turn. */
export const measureStarts = async ({
  ours,
  starts,
  stock,
}: {
  ours: () => Promise<Server>
  starts: number
  stock: () => Promise<Server>
}): Promise<Results['firstAnswer']> => {
  const times = { ours: [] as number[], stock: [] as number[] }
  for (let round = 0; round < starts; round++) {
    for (const [side, start] of [['stock', stock] as const, ['ours', ours] as const]) {
      const server = await start()
      times[side].push(server.firstAnswerMs)
      await server.stop()
    }
  }
  return { ours: median(times.ours), stock: median(times.stock) }
}
