import { TextDecoder } from 'node:util'
import { PredialError } from '../../errors.ts'
import type { CheckedHeader } from '../../memory/dnc-list.ts'
import { hasTenDigits } from '../../memory/number-reader.ts'
import { checkColumns } from '../columns.ts'
import { type DncFormat, readers } from '../formats/readers.ts'
import { otherWork } from '../other-work.ts'
import { CANONICAL, formatOf, SAMPLE, sampleOf } from '../recognise.ts'
import type { Coverage, DncColumns } from '../source.ts'
import type { ListBytes } from './download.ts'
import { entryTaker } from './entry-bits.ts'
import type { Gathering } from './gathering.ts'
import { textScanner } from './text-scanner.ts'

/** How the texts of a list are to be read. */
export interface TextOptions {
  readonly header: CheckedHeader
  /** As the caller gave it, for what is recognised only where the country is certain. */
  readonly givenCountry: string | undefined
  readonly format: DncFormat | undefined
  readonly columns: DncColumns | undefined
  readonly allowEmpty: boolean
  readonly signal: AbortSignal | undefined
}

/** Bytes that hold a sample for certain: four to a character, and a mark. */
const SAMPLE_BYTES = 4 * SAMPLE + 4
/** Taken at once: whole lines of 12 bytes, and little enough that other work need not wait. */
const STEP = 12 * 21_845
const MAX_BUSY_MS = 20

/**
 * Reads one text into `into`.
 *
 * @returns its format, or null where it is empty
 * @throws PredialError `list-format` at the first line that cannot be read
 */
export async function readText(
  { name, pieces }: ListBytes,
  options: TextOptions,
  coverage: Coverage,
  into: Gathering,
): Promise<DncFormat | null> {
  const { header, allowEmpty, signal } = options
  const iterator = pieces[Symbol.asyncIterator]()
  const before = into.entries
  let format: DncFormat | null = null
  try {
    const { head, ended } = await sampleBytes(iterator)
    const text = new TextDecoder().decode(head)
    const sample = sampleOf(text, ended)
    // Blank lines may be followed by others.
    if (options.format !== undefined || !ended || text.trim() !== '') {
      format = formatOf(sample, name, options.format, { ...header, ...givenCountry(options) })
      const tenDigits = hasTenDigits(header.defaultCountry)
      const origin = {
        name,
        asOf: header.asOf,
        columns: checkColumns(format, options.columns),
        // What a flat text holds says nothing of what it covers, and less where an XML file beside it does.
        coverage: format === 'ftc-xml' ? coverage : { level: 'unsaid' as const, areaCodes: new Set<string>() },
        tenDigits,
        defaultCountry: header.defaultCountry,
        canonical: CANONICAL.includes(format),
      }
      const scanner = textScanner(format, tenDigits, readers[format](origin, entryTaker(origin, into)), into)
      let since = performance.now()
      for (let piece: Uint8Array | null = head; piece !== null; piece = await nextOf(iterator)) {
        for (let at = 0; at < piece.length; at += STEP) {
          scanner.push(piece.subarray(at, at + STEP))
          if (performance.now() - since < MAX_BUSY_MS) continue
          await otherWork()
          signal?.throwIfAborted()
          since = performance.now()
        }
        signal?.throwIfAborted()
      }
      scanner.end()
    }
  } finally {
    await iterator.return?.()
  }
  if (into.entries === before && !allowEmpty) {
    throw new PredialError('list-format', name, 'holds no number (`allowEmpty` takes an empty list)')
  }
  return format
}

const givenCountry = ({ givenCountry }: TextOptions): { readonly defaultCountry?: string } =>
  givenCountry === undefined ? {} : { defaultCountry: givenCountry }

async function sampleBytes(
  iterator: AsyncIterator<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly ended: boolean }> {
  const copies: Uint8Array[] = []
  let length = 0
  while (length < SAMPLE_BYTES) {
    const piece = await nextOf(iterator)
    if (piece === null) break
    // The bytes of a piece are used again when the next is asked for.
    copies.push(piece.slice())
    length += piece.length
  }
  const head = new Uint8Array(length)
  let at = 0
  for (const copy of copies) {
    head.set(copy, at)
    at += copy.length
  }
  return { head, ended: length < SAMPLE_BYTES }
}

async function nextOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  const { done, value } = await iterator.next()
  return done === true ? null : value
}
