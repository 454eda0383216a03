/** CRC-32 (IEEE 802.3, as zip and PNG use it) of `bytes`, continuing from `before`. */
export type Crc32 = (bytes: Uint8Array, before?: number) => number

/** Node's own where there is one (it is ten times faster), else the one written here. */
export function crc32Of(): Crc32 {
  const native = nodeCrc32()
  return native ?? plainCrc32
}

function nodeCrc32(): Crc32 | undefined {
  // Asked for at run time, so that no bundler for a browser meets an import of `node:`.
  const host = (globalThis as { readonly process?: { readonly getBuiltinModule?: unknown } }).process
  if (typeof host?.getBuiltinModule !== 'function') return undefined
  const zlib = host.getBuiltinModule('node:zlib') as { readonly crc32?: unknown } | undefined
  return typeof zlib?.crc32 === 'function' ? (zlib.crc32 as Crc32) : undefined
}

const SLICES = 16
let tables: Uint32Array | undefined

/** Sixteen tables, so that sixteen bytes are taken at a time. */
function makeTables(): Uint32Array {
  const made = new Uint32Array(SLICES * 256)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    made[byte] = value
  }
  for (let at = 256; at < made.length; at++) {
    const before = made[at - 256] as number
    made[at] = (before >>> 8) ^ (made[before & 255] as number)
  }
  return made
}

/** The same in plain JavaScript. */
export function plainCrc32(bytes: Uint8Array, before = 0): number {
  tables ??= makeTables()
  const t = tables
  const { length } = bytes
  let crc = ~before
  let i = 0
  for (const end = length - 15; i < end; i += 16) {
    const a = crc ^ word(bytes, i)
    const b = word(bytes, i + 4)
    const c = word(bytes, i + 8)
    const d = word(bytes, i + 12)
    crc =
      (t[0xf00 | (a & 255)] as number) ^
      (t[0xe00 | ((a >>> 8) & 255)] as number) ^
      (t[0xd00 | ((a >>> 16) & 255)] as number) ^
      (t[0xc00 | (a >>> 24)] as number) ^
      (t[0xb00 | (b & 255)] as number) ^
      (t[0xa00 | ((b >>> 8) & 255)] as number) ^
      (t[0x900 | ((b >>> 16) & 255)] as number) ^
      (t[0x800 | (b >>> 24)] as number) ^
      (t[0x700 | (c & 255)] as number) ^
      (t[0x600 | ((c >>> 8) & 255)] as number) ^
      (t[0x500 | ((c >>> 16) & 255)] as number) ^
      (t[0x400 | (c >>> 24)] as number) ^
      (t[0x300 | (d & 255)] as number) ^
      (t[0x200 | ((d >>> 8) & 255)] as number) ^
      (t[0x100 | ((d >>> 16) & 255)] as number) ^
      (t[d >>> 24] as number)
  }
  for (; i < length; i++) crc = (crc >>> 8) ^ (t[(crc ^ (bytes[i] as number)) & 255] as number)
  return ~crc >>> 0
}

const word = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) |
  ((bytes[at + 1] as number) << 8) |
  ((bytes[at + 2] as number) << 16) |
  ((bytes[at + 3] as number) << 24)
