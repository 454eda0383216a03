import type { DncIndex } from '../../../src/lists/index-file/dnc-index.ts'
import type { IndexHeader } from '../../../src/lists/index-file/index-header.ts'
import { addNumber, type NumberBits, numberBits } from '../../../src/lists/index-file/number-bits.ts'
import { openDncIndex } from '../../../src/lists/index-file/open.ts'
import { packIndex } from '../../../src/lists/index-file/pack.ts'

export const HEADER: IndexHeader = {
  registry: 'us-national',
  asOf: Date.UTC(2026, 9, 21),
  builtAt: Date.UTC(2026, 9, 22, 12, 30),
  covers: ['202', '+44'],
  seller: 'acme',
  sources: [{ name: 'full.202.txt', sha256: '0f'.repeat(32), bytes: 1234 }],
  lines: 20_000,
  rejected: 3,
  duplicates: 17,
  tool: 'predial 0.1.0',
}

/** Numbers from 0 to `of` - 1, the same in every run. */
export function seeded(seed: number): (of: number) => number {
  let state = seed
  return (of) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * of)
  }
}

/** Lines of a block that hold each way of packing it, with its type. */
export const shapes: readonly { readonly type: number; readonly lines: readonly number[] }[] = [
  { type: 2, lines: [9999] },
  { type: 2, lines: scattered(128, 1) },
  { type: 5, lines: scattered(129, 2) },
  { type: 5, lines: scattered(400, 3) },
  // Numbers in a row, in few groups of 32, the last of which has 16, and in many of 16.
  {
    type: 7,
    lines: [0, 32, 64, 5024, 9984].flatMap((from) => range(32).map((i) => from + i)).filter((i) => i < 10_000),
  },
  { type: 6, lines: range(60).flatMap((row) => range(16).map((i) => row * 160 + i)) },
  { type: 4, lines: scattered(1500, 4) },
  // Smallest in pairs only where no four stands empty and hardly any is full.
  { type: 3, lines: range(2500).flatMap((four) => (four % 5 === 0 ? [] : [four * 4 + (four % 4)])) },
  { type: 1, lines: scattered(5000, 5) },
  { type: 1, lines: range(9999) },
  { type: 8, lines: range(10_000) },
]

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i)
}

/** So many different lines in ascending order, 9999 among them. */
function scattered(count: number, seed: number): number[] {
  const next = seeded(seed)
  const lines = new Set([9999])
  while (lines.size < count) lines.add(next(10_000))
  return [...lines].sort((a, b) => a - b)
}

/** The digits of a small list with every way of packing, in an area code and outside. */
export function sampleNumbers(): Set<string> {
  const digits = new Set(['15550100', '12345', '1234567890123', '999999999999999', '10', '1202111010', '12021110100'])
  digits.delete('10')
  for (const [i, { lines }] of shapes.entries()) {
    for (const line of lines) {
      const four = String(line).padStart(4, '0')
      digits.add(`1202${200 + i * 79}${four}`)
      if (i % 2 === 0) digits.add(`44207946${i}${four}`)
    }
  }
  digits.add('12025550100').add('12035550100').add('19995550199').add('11115550100').add('442079460958')
  return digits
}

export function bitsOf(numbers: Iterable<string>): NumberBits {
  const bits = numberBits()
  for (const digits of numbers) addNumber(bits, digits)
  return bits
}

export async function packed(bits: NumberBits, header: IndexHeader = HEADER): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  await packIndex(bits, header, (chunk) => {
    chunks.push(chunk)
  })
  return new Uint8Array(Buffer.concat(chunks))
}

export const indexOf = async (numbers: Iterable<string>): Promise<DncIndex> =>
  openDncIndex(await packed(bitsOf(numbers)))
