import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { OccasionalStorage } from '../../../collections/OccasionalStorage.ts'

/** What Node notes on a new promise while any storage follows promises. */
const notesOnPromises = async (): Promise<number> => {
  // Node turns its hook off in a microtask of its own.
  await sleep(1)
  return Object.getOwnPropertySymbols(Promise.resolve()).length
}

describe('OccasionalStorage', () => {
  it('should follow what runs, side by side and within each other', async () => {
    const storage = new OccasionalStorage<string>()
    const seen = await Promise.all(
      ['a', 'b'].map((store) =>
        storage.run(store, async () => {
          const found = [storage.getStore()]
          await sleep(store === 'a' ? 20 : 1)
          found.push(await storage.run(`${store}-within`, async () => storage.getStore()))
          await sleep(1)
          return [...found, storage.getStore()]
        }),
      ),
    )
    expect(seen).toEqual([
      ['a', 'a-within', 'a'],
      ['b', 'b-within', 'b'],
    ])
    expect(storage.getStore()).toBeUndefined()
  })

  it('should leave promises alone when nothing runs, also after a failure', async () => {
    const storage = new OccasionalStorage<string>()
    // Jest follows promises too.
    const others = await notesOnPromises()
    const failing = storage.run('a', async () => {
      await sleep(5)
      throw new Error('on purpose')
    })
    expect(await notesOnPromises()).toBeGreaterThan(others)
    await expect(failing).rejects.toThrow('on purpose')
    await expect(
      storage.run('a', () => {
        throw new Error('at once')
      }),
    ).rejects.toThrow('at once')
    expect(await notesOnPromises()).toBe(others)
  })

  it('should go on following while it is held', async () => {
    const storage = new OccasionalStorage<string>()
    const others = await notesOnPromises()
    const release = storage.hold()
    const follow = async () => {
      storage.enterWith('held')
      await storage.run('short', () => sleep(1))
      return storage.getStore()
    }
    expect(await follow()).toBe('held')
    release()
    release()
    expect(await notesOnPromises()).toBe(others)
    expect(await storage.run('again', async () => storage.getStore())).toBe('again')
  })

  it('should be one for the process by its name', () => {
    expect(OccasionalStorage.shared('test')).toBe(OccasionalStorage.shared('test'))
  })
})
