import { PredialError } from '../../errors.ts'
import { popcount } from '../index-file/format.ts'
import type { IndexSource } from '../index-file/index-header.ts'
import { BLOCK_WORDS, type NumberBits, numberBits } from '../index-file/number-bits.ts'
import type { Coverage } from '../source.ts'
import { gatheringInto } from './gathering.ts'
import { codesIn } from './index-covers.ts'
import type { Inputs } from './inputs.ts'
import type { ProgressTeller } from './progress.ts'
import { closing } from './read-inputs.ts'
import { readText, type TextOptions } from './read-text.ts'
import { textsOf } from './unpack-download.ts'

/** What replacing whole area codes came to. */
export interface ReplacedAreas {
  readonly sources: readonly IndexSource[]
  readonly areaCodes: readonly string[]
  readonly lines: number
  readonly duplicates: number
  readonly added: number
  readonly deleted: number
}

/**
 * Puts full copies of single area codes in the place of what `bits` hold of them.
 *
 * @throws PredialError `list-format` for a text that is not the full copy of one area code
 */
export async function replaceAreas(
  bits: NumberBits,
  inputs: Inputs,
  options: TextOptions,
  teller: ProgressTeller,
): Promise<ReplacedAreas> {
  const sources: IndexSource[] = []
  const replaced = new Map<string, string>()
  const sum = { lines: 0, duplicates: 0, added: 0, deleted: 0 }
  for (const open of inputs.openers) {
    const download = await open()
    await closing(download, async () => {
      for await (const text of textsOf(download, (bytes) => teller.read(bytes, sum.lines))) {
        const into = gatheringInto(numberBits())
        const coverage: Coverage = { level: 'unsaid', areaCodes: new Set() }
        await readText(text, options, coverage, into)
        for (const code of areaCodesOf(text.name, coverage, codesIn(into.seen), into.foreign)) {
          const before = replaced.get(code)
          if (before !== undefined) throw refused(text.name, `holds area code ${code}, as does ${before}`)
          if (into.seen[Number(code)] === 0 && !options.allowEmpty)
            throw refused(text.name, `holds no number of area code ${code} (\`allowEmpty\` takes an empty list)`)
          replaced.set(code, text.name)
          replaceArea(bits, into.bits, Number(code), sum)
        }
        sum.lines += into.entries
        sum.duplicates += into.entries - into.lapsed - into.added
      }
      sources.push(await download.source())
    })
  }
  return { sources, areaCodes: [...replaced.keys()].sort(), ...sum }
}

/** A stray number would make its area code be replaced by that one number, so that a flat text may hold only one. */
function areaCodesOf(
  name: string,
  { level, areaCodes }: Coverage,
  seen: readonly string[],
  foreign: boolean,
): readonly string[] {
  if (level === 'all') throw refused(name, 'is a copy of the whole registry; build the index anew')
  if (foreign) throw refused(name, 'holds numbers outside the area codes of +1')
  if (level === 'some') {
    const stray = seen.find((code) => !areaCodes.has(code))
    if (stray !== undefined) throw refused(name, `holds numbers of area code ${stray}, which it does not name`)
    return [...areaCodes].sort()
  }
  if (seen.length === 1) return seen
  if (seen.length === 0) throw refused(name, 'holds no number, and so does not say of which area code it is a copy')
  throw refused(
    name,
    `holds ${seen.length} area codes (${seen.slice(0, 5).join(', ')}…); give each in a file of its own`,
  )
}

/** Numbers of an area code lie in its bits, and those with an exchange below 200 in blocks. */
function replaceArea(
  bits: NumberBits,
  by: NumberBits,
  areaCode: number,
  sum: { added: number; deleted: number },
): void {
  count(bits.areas[areaCode], by.areas[areaCode], sum)
  bits.areas[areaCode] = by.areas[areaCode]
  const isOfArea = (key: string): boolean => key.length === 7 && key.startsWith(`1${areaCode}`)
  const keys = new Set([...bits.blocks.keys(), ...by.blocks.keys()].filter(isOfArea))
  for (const key of keys) {
    const next = by.blocks.get(key)
    count(bits.blocks.get(key), next, sum)
    if (next === undefined) bits.blocks.delete(key)
    else bits.blocks.set(key, next)
  }
}

function count(
  before: Uint32Array | undefined,
  after: Uint32Array | undefined,
  sum: { added: number; deleted: number },
): void {
  const length = before?.length ?? after?.length ?? BLOCK_WORDS
  for (let i = 0; i < length; i++) {
    const a = before?.[i] ?? 0
    const b = after?.[i] ?? 0
    if (a === b) continue
    sum.added += popcount(b & ~a)
    sum.deleted += popcount(a & ~b)
  }
}

const refused = (name: string, message: string): PredialError => new PredialError('list-format', name, message)
