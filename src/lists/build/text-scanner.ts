import { TextDecoder } from 'node:util'
import type { DncFormat } from '../formats/readers.ts'
import { MAX_LINE } from '../lines.ts'
import type { TextReader } from '../source.ts'
import type { Gathering } from './gathering.ts'
import { LITTLE_ENDIAN, scanFlat } from './scan-flat.ts'
import { type LineShapes, scanLines } from './scan-lines.ts'
import { scanPhones } from './scan-phones.ts'

/** Takes the bytes of a UTF-8 text, without a byte order mark, in pieces of any length. */
export interface TextScanner {
  push(bytes: Uint8Array): void
  end(): void
}

/** A whole number of lines of 12 bytes, so that the next piece begins with one. */
export const PIECE: number = 12 * 87_381
/** No line of `MAX_LINE` characters is longer. */
const MAX_LINE_BYTES = 4 * MAX_LINE
const MAX_RUN = 4096
const LF = 10
const GREATER = 62

/**
 * Reads a text through `reader`, except what a fast scanner takes by itself: runs of lines or tags of the commonest
 * shapes. What the scanners leave, from an unusual line to a bad one, goes to the reader, so that the same is read and
 * refused either way.
 */
export function textScanner(format: DncFormat, tenDigits: boolean, reader: TextReader, into: Gathering): TextScanner {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const fast = fastScan(format, tenDigits, reader, into)
  if (fast === null) {
    return {
      push: (bytes) => reader.read(decoder.decode(bytes, { stream: true })),
      end() {
        reader.read(decoder.decode())
        reader.end()
      },
    }
  }

  const { scan, stop } = fast
  const slow = (bytes: Uint8Array): void => reader.read(decoder.decode(bytes))

  /** Reads what it can; returns where the rest begins, a part of a line. */
  const take = (bytes: Uint8Array): number => {
    const to = bytes.length
    let at = 0
    // Doubled while the fast scanner finds nothing, so that it costs little in a text that is not for it.
    let run = 1
    for (;;) {
      const lineEnds = into.lineEnds
      const next = scan(bytes, at, to)
      reader.pass?.(into.lineEnds - lineEnds)
      if (next > at) run = 1
      at = next
      let end = at
      for (let lines = 0; lines < run; lines++) {
        const found = bytes.indexOf(stop, end)
        if (found < 0) break
        end = found + 1
      }
      if (end === at) {
        if (to - at <= MAX_LINE_BYTES) return at
        end = to
      }
      slow(bytes.subarray(at, end))
      at = end
      run = Math.min(run * 2, MAX_RUN)
    }
  }

  let held: Uint8Array | null = null
  let kept = 0
  const keep = (bytes: Uint8Array): void => {
    kept = bytes.length
    if (kept === 0) return
    held ??= new Uint8Array(PIECE + MAX_LINE_BYTES)
    held.set(bytes)
  }

  return {
    push(bytes) {
      // Words are read where they lie if they lie on a boundary.
      if (kept === 0 && bytes.byteOffset % 4 === 0) {
        keep(bytes.subarray(take(bytes)))
        return
      }
      held ??= new Uint8Array(PIECE + MAX_LINE_BYTES)
      for (let from = 0; from < bytes.length; ) {
        const length = Math.min(bytes.length - from, held.length - kept)
        held.set(bytes.subarray(from, from + length), kept)
        from += length
        const filled = held.subarray(0, kept + length)
        keep(filled.subarray(take(filled)))
      }
    },
    end() {
      if (held !== null) slow(held.subarray(0, kept))
      reader.end()
    },
  }
}

/** A scanner of runs, and the byte after which it may be tried again. */
interface FastScan {
  readonly scan: (bytes: Uint8Array, from: number, to: number) => number
  readonly stop: number
}

function fastScan(format: DncFormat, tenDigits: boolean, reader: TextReader, into: Gathering): FastScan | null {
  if (format === 'ftc-xml') {
    return {
      scan(bytes, from, to) {
        const code = reader.areaCode?.() ?? null
        return code === null ? from : scanPhones(bytes, from, to, Number(code), into)
      },
      stop: GREATER,
    }
  }
  const shapes = shapesOf(format, tenDigits)
  if (shapes === null) return null
  return {
    scan(bytes, from, to) {
      let at = from
      const isAligned = (bytes.byteOffset + at) % 4 === 0
      if (shapes.comma && LITTLE_ENDIAN && isAligned) {
        const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, (to - at) >>> 2)
        at += 4 * scanFlat(words, 0, words.length, into)
      }
      return scanLines(bytes, at, to, shapes, into)
    },
    stop: LF,
  }
}

/** The lines that a format's own reader would take for the same number without a look at anything else. */
function shapesOf(format: DncFormat, tenDigits: boolean): LineShapes | null {
  switch (format) {
    case 'ftc-flat':
      return { ten: true, comma: true, one: false, plus: false }
    case 'plain':
      return { ten: tenDigits, comma: tenDigits, one: tenDigits, plus: true }
    case 'vicidial':
    case 'cisco':
      return tenDigits ? { ten: true, comma: false, one: true, plus: false } : null
    default:
      return null
  }
}
