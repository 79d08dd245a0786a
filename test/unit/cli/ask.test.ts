import { PassThrough } from 'node:stream'
import { describe, expect, it, jest } from '@jest/globals'
import { ask } from '../../../src/cli/ask.ts'

/** A terminal on which something is typed. */
const typing = (text?: string): NodeJS.ReadStream => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true })
  if (text === undefined) terminal.end()
  else terminal.write(text)
  return terminal as unknown as NodeJS.ReadStream
}

describe('a question at the terminal', () => {
  it('should be answered by a line', async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    expect(await ask({ input: typing(' Name \n'), question: 'Name' })).toBe('Name')
    expect(await ask({ input: typing(' word \n'), isSecret: true, question: 'Word' })).toBe(
      ' word ',
    )
  })

  it('should say so where no answer comes, as after Ctrl+D', async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    await expect(ask({ input: typing(), question: 'Name' })).rejects.toThrow(
      '"Name" was not answered: nothing was done.',
    )
  })
})
