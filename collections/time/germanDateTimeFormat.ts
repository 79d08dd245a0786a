import { zone } from './zone.ts'

type Arguments = ConstructorParameters<typeof Intl.DateTimeFormat>

const inGermany = ([locales, options]: Arguments): Arguments => [
  locales,
  { ...options, timeZone: options?.timeZone ?? zone },
]

/** `Intl.DateTimeFormat` that takes German time where no zone is asked for, not the zone of the machine. */
export const germanDateTimeFormat = (native: typeof Intl.DateTimeFormat) =>
  new Proxy(native, {
    apply: (target, _this, args: Arguments) => target(...inGermany(args)),
    construct: (target, args: Arguments) => new target(...inGermany(args)),
  })
