import { expect, it, jest } from '@jest/globals'
import { newestIntersections } from '../../../collections/components/newestIntersections.ts'

type Callback = (entries: object[], observer: object) => void

it('should tell of each target where it is by now, when a busy browser tells of several moves at once', () => {
  const told = jest.fn<Callback>()
  let tell: Callback = () => undefined
  const Base = jest.fn((callback: Callback) => {
    tell = callback
  })
  const Observer = newestIntersections(Base as unknown as typeof IntersectionObserver)
  const observer = new Observer(told as unknown as IntersectionObserverCallback)
  const [row, other] = [{}, {}]
  tell(
    [
      { isIntersecting: false, target: row },
      { isIntersecting: false, target: other },
      { isIntersecting: true, target: row },
    ],
    observer,
  )
  expect(told.mock.calls).toEqual([
    [
      [
        { isIntersecting: true, target: row },
        { isIntersecting: false, target: other },
      ],
      observer,
    ],
  ])
})
