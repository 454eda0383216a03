import { describe, expect, it } from 'vitest'
import { gateOver } from '../../src/gate/gate.ts'
import { type Call, type ConsentInput, dncList, type GateConfig, rulebook } from '../../src/index.ts'

// ZIP codes that say the same of the place share what was decided for one of them. None may be told what holds for another.

/** A Sunday evening, on which some clocks and some laws allow what others do not. */
const AT = Date.parse('2026-10-18T23:30:00Z')
const DAY = 86_400_000
const WRITTEN = [{ type: 'consent', level: 'written', at: AT - 30 * DAY }] as const
const CALLS: readonly (readonly [string, Call, ConsentInput])[] = [
  ['a sales call by hand', { technology: 'manual', seller: 'acme' }, null],
  ['debt collection by text', { purpose: 'debt-collection', technology: 'text', debt: 'd1' }, WRITTEN],
  ['where a state is named as well', { technology: 'manual', recipient: { region: 'US-NY' } }, null],
  ['where only the ZIP code counts', { technology: 'manual', defaultCountry: 'US' }, null],
  ['where the ZIP code is of another country', { technology: 'manual', recipient: { country: 'CA' } }, null],
]
const NUMBERS = ['+12125550100', '+18005550100']
const prefixes = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0'))
const ZIPS = [
  ...prefixes.map((prefix, i) => [`${prefix}01`, `${prefix}02-1234`, `${prefix}99`][i % 3] as string),
  ...['06390', '20588', '83414', '96799', '10001', '10002', ' 10001 ', '100', '1000x', ''],
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => [
    `${letter}1A`,
    `${letter}0B 2C2`,
    `${letter}1A`.toLowerCase(),
  ]),
]
const config = (locate: 'postal-code' | undefined): GateConfig => ({
  lists: [dncList({ registry: 'us-national', asOf: AT - DAY, numbers: [] })],
  ...(locate === undefined ? {} : { policy: { locate } }),
})

describe.each([undefined, 'postal-code' as const])('places located by %s', (locate) => {
  it.each(CALLS)('%s: to every ZIP code as if it were the only one', (_, call, consent) => {
    const [recalling, full] = [true, false].map((recalls) => gateOver(config(locate), rulebook, recalls))
    for (const number of NUMBERS) {
      for (const postalCode of ZIPS) {
        const given = { ...call, recipient: { ...call.recipient, postalCode } }
        const [one, other] = [recalling, full].map((gate) => JSON.stringify(gate?.canDial(number, consent, AT, given)))
        expect(one, `${number} ${postalCode}`).toBe(other)
      }
    }
  })
})
