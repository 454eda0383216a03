/** Values by the bytes that they were made of; what does not fit any more is forgotten, all at once. */
export interface ByteKeys<T> {
  /** Begins a key. */
  begin(): void
  /** Adds a field to the key. */
  add(bytes: Uint8Array, from: number, to: number): void
  /** The value kept under the key. */
  find(): T | undefined
  /** Keeps a value under the key, which was not found. */
  keep(value: T): T
}

/** Bytes of a key; what is longer is not kept. */
const LONGEST = 1_024

/** @param most the values to keep, a power of two */
export const byteKeys = <T>(most: number): ByteKeys<T> => {
  const mask = 2 * most - 1
  // Entry numbers by hash, open addressing; entries lie one behind the other.
  const slots = new Int32Array(2 * most).fill(-1)
  const hashes = new Int32Array(most)
  const starts = new Int32Array(most + 1)
  const bytesOfKeys = new Uint8Array(Math.max(most * 32, LONGEST))
  let values: T[] = []

  const key = new Uint8Array(LONGEST)
  let length = 0
  let hash = 0
  let isTooLong = false

  const isKey = (entry: number): boolean => {
    const from = starts[entry] as number
    if ((starts[entry + 1] as number) - from !== length) return false
    for (let i = 0; i < length; i++) if (bytesOfKeys[from + i] !== key[i]) return false
    return true
  }

  /** The slot of the key, or the free one where it belongs. */
  const slotOf = (): number => {
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const entry = slots[slot] as number
      if (entry < 0 || (hashes[entry] === hash && isKey(entry))) return slot
      slot = (slot + 1) & mask
    }
  }

  return {
    begin: () => {
      length = 0
      hash = 0
      isTooLong = false
    },
    add: (bytes, from, to) => {
      const size = to - from
      if (length + size + 2 > LONGEST) {
        isTooLong = true
        return
      }
      // Its length first, so that no two lists of fields run into the same key.
      key[length++] = size & 255
      key[length++] = size >>> 8
      hash = Math.imul(hash ^ size, 0x01000193)
      for (let i = from; i < to; i++) {
        const byte = bytes[i] as number
        key[length++] = byte
        hash = Math.imul(hash ^ byte, 0x01000193)
      }
    },
    find: () => {
      const entry = isTooLong ? -1 : (slots[slotOf()] as number)
      return entry < 0 ? undefined : values[entry]
    },
    keep: (value) => {
      if (isTooLong) return value
      const isFull = values.length === most || (starts[values.length] as number) + length > bytesOfKeys.length
      if (isFull) {
        values = []
        slots.fill(-1)
      }
      const entry = values.length
      const from = starts[entry] as number
      slots[slotOf()] = entry
      bytesOfKeys.set(key.subarray(0, length), from)
      starts[entry + 1] = from + length
      hashes[entry] = hash
      values.push(value)
      return value
    },
  }
}
