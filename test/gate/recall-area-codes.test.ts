import { describe, expect, it } from 'vitest'
import { gateOver } from '../../src/gate/gate.ts'
import { type Call, type ConsentInput, dncList, type GateConfig, memoryAttempts, rulebook } from '../../src/index.ts'
import { areaCodes } from '../../src/place/area-codes.ts'

// Area codes of one place share what was decided for one of them. None may be told what holds for another.

const AT = Date.parse('2026-10-20T16:00:00Z')
const DAY = 86_400_000
const WRITTEN = [{ type: 'consent', level: 'written', at: AT - 30 * DAY }] as const
const CALLS: readonly (readonly [string, Call, ConsentInput])[] = [
  ['a sales call by hand', { technology: 'manual', seller: 'acme' }, null],
  ['a recorded message, with consent', { technology: 'prerecorded', seller: 'acme' }, WRITTEN],
  ['debt collection', { purpose: 'debt-collection', technology: 'manual', debt: 'd1' }, null],
  ['debt collection by text', { purpose: 'debt-collection', technology: 'text', debt: 'd1' }, WRITTEN],
  ['with a state', { technology: 'manual', seller: 'acme', recipient: { region: 'US-NY' } }, null],
]
const codes = areaCodes().map(({ code }) => code)
const listed = codes.map((code) => `+1${code}5550101`)
const called = codes.flatMap((code) =>
  [3, 2, 1].map((days) => ({ id: `${days}`, at: AT - days * DAY, number: `+1${code}5550102`, debt: 'd1' })),
)

const CONFIGS: [string, () => GateConfig][] = [
  [
    'lists of everywhere',
    () => ({
      lists: [
        dncList({ registry: 'us-national', asOf: AT - DAY, numbers: listed }),
        dncList({ registry: 'internal', asOf: AT - DAY, numbers: [] }),
      ],
      attempts: memoryAttempts(called),
    }),
  ],
  [
    'lists of some area codes',
    () => ({
      lists: [
        dncList({ registry: 'us-national', asOf: AT - DAY, covers: ['212', '305', '512'], numbers: listed }),
        dncList({ registry: 'us-in', asOf: AT - DAY, numbers: listed.filter((_, i) => i % 2 === 0) }),
        dncList({ registry: 'us-fl', seller: 'acme', asOf: AT - DAY, numbers: [] }),
      ],
      attempts: memoryAttempts(called),
    }),
  ],
]

const sparse = (registry: string, covers: readonly string[]) =>
  dncList({ registry, covers, asOf: AT - DAY, numbers: ['+12075550101'] })
CONFIGS.push([
  'lists that hold nothing of most area codes they cover',
  () => ({
    lists: [sparse('us-national', ['415', '650', '214', '469', '212', '305']), sparse('us-in', ['317'])],
    attempts: memoryAttempts(called),
  }),
])

describe.each(CONFIGS)('%s', (_, config) => {
  it.each(CALLS)('%s: to every area code as if it were the only one', (_, call, consent) => {
    const [recalling, full] = [gateOver(config(), rulebook, true), gateOver(config(), rulebook, false)]
    for (const line of ['0100', '0101', '0102', '0103']) {
      for (const code of codes) {
        const number = `+1${code}555${line}`
        const [one, other] = [recalling, full].map((gate) => JSON.stringify(gate.canDial(number, consent, AT, call)))
        expect(one).toBe(other)
      }
    }
  })
})
