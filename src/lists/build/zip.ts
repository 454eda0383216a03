import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { PredialError } from '../../errors.ts'
import type { Download, ListBytes } from './download.ts'
import { through, UNPACKED_PIECE } from './through.ts'

const STORED = 0
const DEFLATED = 8

/** What systems put into archives beside the files. */
const junk = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$|\/$/i

/**
 * The files of a zip archive, in the order of its directory, each checked against its length and checksum. Every one is
 * taken for a list: one that was passed over would be missed prohibitions.
 */
export async function* zippedTexts(
  { name, pieces }: Download,
  size: number,
  packedPieces: (from: number, to: number) => AsyncIterable<Uint8Array>,
): AsyncGenerator<ListBytes> {
  const zip = await openZip(name, size, pieces)
  await checkEnd(name, size, pieces)
  let found = false
  for await (const entry of entriesOf(name, zip)) {
    if (junk.test(entry.fileName)) continue
    found = true
    const path = `${name}/${entry.fileName}`
    const { compressionMethod: method, compressedSize } = entry
    if (entry.isEncrypted()) throw refused(path, 'is encrypted; unpack it first')
    if (method !== STORED && method !== DEFLATED) {
      throw refused(path, `is packed by a method that is not read (${method}); unpack it first`)
    }
    const start = await startOf(path, zip, entry)
    const packed = packedPieces(start, start + compressedSize)
    const inflate = () => through(path, DAMAGED, packed, createInflateRaw({ chunkSize: UNPACKED_PIECE }))
    yield { name: path, pieces: checked(path, method === STORED ? packed : inflate(), entry) }
  }
  if (!found) throw refused(name, 'is a zip archive without a file')
}

const DAMAGED = 'is zipped and cannot be unpacked'

/** The directory stands at the end of an archive; it is read from the same open file as the rest. */
async function openZip(name: string, size: number, pieces: Download['pieces']): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl')
  class Reader extends yauzl.RandomAccessReader {
    override read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null) => void,
    ): void {
      const copy = async (): Promise<void> => {
        let at = offset
        for await (const piece of pieces(position, position + length)) {
          buffer.set(piece, at)
          at += piece.length
        }
        if (at < offset + length) throw refused(name, 'is a zip archive that was cut off')
      }
      copy().then(() => callback(null), callback)
    }
  }
  try {
    // Lengths are compared here, with the checksum.
    return await yauzl.fromRandomAccessReaderPromise(new Reader(), size, {
      autoClose: false,
      validateEntrySizes: false,
    })
  } catch (cause) {
    throw refused(name, 'is a zip archive that cannot be unpacked', cause)
  }
}

/** The end-of-central-directory record without its comment. */
const END_BYTES = 22
/** The longest comment. */
const MOST_COMMENT = 0xffff
/** The zip64 end-of-central-directory locator. */
const LOCATOR_BYTES = 20
const [END, LOCATOR, END_64] = [0x06054b50, 0x07064b50, 0x06064b50]
/** Stands for a number that the record of zip64 tells. */
const ELSEWHERE = 0xffffffff

/**
 * The directory must end where the records behind it begin. In two archives that were joined it is that of the second,
 * and may be looked for, and found, where that of the first lies.
 */
async function checkEnd(name: string, size: number, pieces: Download['pieces']): Promise<void> {
  const from = Math.max(0, size - END_BYTES - MOST_COMMENT - LOCATOR_BYTES - MOST_COMMENT)
  const parts: Uint8Array[] = []
  for await (const piece of pieces(from, size)) parts.push(piece.slice())
  const tail = Buffer.concat(parts)
  const end = endOf(tail)
  const length = tail.readUInt32LE(end + 12)
  const offset = tail.readUInt32LE(end + 16)
  const records = recordsOf(tail, from, end)
  if (records !== null && (length === ELSEWHERE || offset === ELSEWHERE || offset + length === records)) return
  throw refused(name, 'is more than one zip archive, or has bytes in it that are of no file; unpack it first')
}

/** Where the last record begins whose comment ends with the archive: the mark may stand in a comment as well. */
function endOf(tail: Buffer): number {
  let at = tail.length - END_BYTES
  while (tail.readUInt32LE(at) !== END || tail.readUInt16LE(at + 20) !== tail.length - at - END_BYTES) at -= 1
  return at
}

/** Where the records behind the directory begin; null: the one of zip64 is not where it is said to be. */
function recordsOf(tail: Buffer, from: number, end: number): number | null {
  const locator = end - LOCATOR_BYTES
  if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR) return from + end
  const at = Number(tail.readBigUInt64LE(locator + 8)) - from
  if (!(at >= 0 && at + 12 <= locator) || tail.readUInt32LE(at) !== END_64) return null
  return at + 12 + Number(tail.readBigUInt64LE(at + 4)) === locator ? from + at : null
}

async function* entriesOf(name: string, zip: ZipFile): AsyncGenerator<Entry> {
  const entries = zip.eachEntry()
  for (;;) {
    const next = await entries.next().catch((cause: unknown) => {
      throw refused(name, 'is a zip archive that cannot be unpacked', cause)
    })
    if (next.done === true) return
    yield next.value
  }
}

async function startOf(path: string, zip: ZipFile, entry: Entry): Promise<number> {
  try {
    return (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart
  } catch (cause) {
    throw refused(path, DAMAGED, cause)
  }
}

async function* checked(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  { uncompressedSize, crc32: wanted }: Entry,
): AsyncGenerator<Uint8Array> {
  let size = 0
  let sum = 0
  for await (const piece of bytes) {
    size += piece.length
    sum = crc32(piece, sum)
    yield piece
  }
  if (size !== uncompressedSize || sum !== wanted) throw refused(path, 'is zipped and damaged: its checksum is wrong')
}

const refused = (path: string, message: string, cause?: unknown): PredialError =>
  new PredialError('list-format', path, message, cause === undefined ? {} : { cause })
