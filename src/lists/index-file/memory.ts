/** The bytes where words and doubles can be read from them: themselves, or a copy if they begin at an odd place. */
export function alignedBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
}
