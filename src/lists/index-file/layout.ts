import { PredialError } from '../../errors.ts'
import {
  ALIGN,
  alignTo,
  ENTRY_BYTES,
  HEADER_BYTES,
  KIND_META,
  KIND_NANP,
  KIND_PRFX,
  MAGIC,
  MAJOR,
  MAX_SECTIONS,
  OPTIONAL_BIT,
} from './format.ts'
import { type IndexHeader, parseHeader } from './index-header.ts'
import { FIRST, LAST } from './number-bits.ts'

/** Where things lie in an index, as its header and section table say. */
export interface IndexLayout {
  /** `1.0` */
  readonly version: string
  readonly header: IndexHeader
  readonly fileBytes: number
  readonly count: number
  readonly sections: readonly IndexSection[]
  /** In ascending order of their area codes. */
  readonly areas: readonly IndexSection[]
  /** Numbers outside the North American plan. */
  readonly prefixes: IndexSection | null
}

export interface IndexSection {
  readonly kind: number
  /** The area code of a NANP section, else 0. */
  readonly key: number
  readonly offset: number
  readonly length: number
  readonly count: number
  readonly crc: number
}

/** The error for a file that is refused: it must not answer for a number it does not hold. */
export const refused = (name: string, why: string, cause?: unknown): PredialError =>
  new PredialError('list-format', name, `${why}; build the index again`, { cause })

/**
 * Checks the first 64 bytes and says how long the whole is.
 *
 * @throws PredialError `list-format`
 */
export function checkFront(front: Uint8Array, name: string): { headBytes: number; fileBytes: number } {
  if (front.length < 16 || MAGIC.some((byte, i) => front[i] !== byte)) throw foreign(front, name)
  const view = new DataView(front.buffer, front.byteOffset, front.length)
  const major = view.getUint16(12, true)
  if (major !== MAJOR) {
    const message = `is an index of version ${major}, and this release reads version ${MAJOR}: use the release that built it, or build it again`
    throw new PredialError('list-format', name, message)
  }
  if (front.length < HEADER_BYTES) throw refused(name, 'ends within its header')
  const headBytes = view.getUint32(16, true)
  const sections = view.getUint32(20, true)
  const fileBytes = Number(view.getBigUint64(24, true))
  if (sections > MAX_SECTIONS || headBytes !== alignTo(HEADER_BYTES + sections * ENTRY_BYTES, ALIGN)) {
    throw refused(name, 'has a damaged header')
  }
  return { headBytes, fileBytes }
}

/** Refuses an index that was cut off, or that something was added to. */
export function checkLength(fileBytes: number, found: number, name: string): void {
  if (found < fileBytes) throw refused(name, `is cut off: ${found} of ${fileBytes} bytes`)
  if (found > fileBytes) throw refused(name, `is ${found} bytes long, and its header says ${fileBytes}`)
}

/** Reads header, section table and META section, which `bytes` begins with; `checkSums` compares the checksums. */
export function readLayout(bytes: Uint8Array, name: string): IndexLayout {
  const { headBytes, fileBytes } = checkFront(bytes.subarray(0, HEADER_BYTES), name)
  if (headBytes > bytes.length) throw refused(name, 'has a damaged header')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const sections: IndexSection[] = []
  let offset = headBytes
  let count = 0
  for (let at = HEADER_BYTES, end = at + view.getUint32(20, true) * ENTRY_BYTES; at < end; at += ENTRY_BYTES) {
    const section = {
      kind: view.getUint32(at, true),
      key: view.getUint32(at + 4, true),
      offset: Number(view.getBigUint64(at + 8, true)),
      length: Number(view.getBigUint64(at + 16, true)),
      count: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 28, true),
    }
    if (section.offset !== offset || section.length === 0 || section.length % ALIGN !== 0) {
      throw refused(name, 'has a damaged section table')
    }
    offset += section.length
    count += section.count
    sections.push(section)
  }
  if (offset !== fileBytes || count !== Number(view.getBigUint64(32, true))) {
    throw refused(name, 'has a damaged section table')
  }
  const [meta, ...others] = sections
  if (meta?.kind !== KIND_META) throw refused(name, 'has no description')
  const areas = others.filter(({ kind }) => kind === KIND_NANP)
  const prefixes = others.filter(({ kind }) => kind === KIND_PRFX)
  const ascending = areas.every(({ key }, i) => key >= FIRST && key <= LAST && key > (areas[i - 1]?.key ?? 0))
  if (!ascending || prefixes.length > 1) throw refused(name, 'has a damaged section table')
  const strange = others.find(({ kind }) => kind !== KIND_NANP && kind !== KIND_PRFX && (kind & OPTIONAL_BIT) === 0)
  if (strange !== undefined) throw refused(name, `has a section of the unknown kind ${kindName(strange.kind)}`)
  return {
    version: `${MAJOR}.${view.getUint16(14, true)}`,
    header: readMeta(bytes, meta, name),
    fileBytes,
    count,
    sections,
    areas,
    prefixes: prefixes[0] ?? null,
  }
}

function readMeta(bytes: Uint8Array, { offset, length }: IndexSection, name: string): IndexHeader {
  try {
    // A copy, since a decoder may refuse memory that is shared.
    return parseHeader(
      new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes.subarray(offset, offset + length))),
    )
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw refused(name, `has a damaged description (${why})`, cause)
  }
}

const kindName = (kind: number): string =>
  JSON.stringify(String.fromCharCode(kind & 255, (kind >>> 8) & 255, (kind >>> 16) & 255, kind >>> 24))

/** What a file that is no index may be, for the person who gave it. */
function foreign(front: Uint8Array, name: string): PredialError {
  const is = (...bytes: number[]): boolean => bytes.every((byte, i) => front[i] === byte)
  const what =
    front.length === 0
      ? 'is empty'
      : is(0x50, 0x4b, 3, 4)
        ? 'is a zip archive and no index'
        : is(0x1f, 0x8b)
          ? 'is packed with gzip and no index'
          : is(0x50, 0x44, 0x4e, 0x43) || is(0xc2, 0x89, 0x50, 0x44)
            ? 'was damaged by a transfer as text'
            : front.every((byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13))
              ? 'is text and no index'
              : 'is no index of a do-not-call list'
  return new PredialError('list-format', name, `${what}; build an index from the list as it was downloaded`)
}
