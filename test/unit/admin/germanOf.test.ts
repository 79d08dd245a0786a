import { expect, it } from '@jest/globals'
import { germanOf } from '../../../collections/components/germanOf.ts'

it.each([
  ['Table', 'Tabelle'],
  [' Delete row ', 'Zeile löschen'],
  ['Insert row above', 'Zeile darüber einfügen'],
  ['Insert 2 rows below', '2 Zeilen darunter einfügen'],
  ['Edit Beirat der Vielfalt', 'Beirat der Vielfalt bearbeiten'],
  ['Insert column left', 'Spalte links einfügen'],
  ['Insert 3 columns right', '3 Spalten rechts einfügen'],
])('should say in German what Payload says in English alone: %s', (english, german) => {
  expect(germanOf(english)).toBe(german)
})

it.each(['Tabelle', 'Tables of contents', 'constructor', ''])(
  'should leave all other texts alone: %s',
  (text) => {
    expect(germanOf(text)).toBeUndefined()
  },
)
