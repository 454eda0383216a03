const QUOTE = 34

/** Bytes as text, one character per byte. */
export const rawText = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1')

/** What a field of a record says: one character per byte, its quotes taken off. */
export const cellText = (bytes: Uint8Array, from: number, to: number): string => {
  const text = rawText(bytes, from, to)
  if (bytes[from] !== QUOTE || from === to) return text
  // Behind the closing quote there is nothing, or what csv-parse takes for more of the field.
  return text.replace(/^"((?:[^"]|"")*)"/, (_, inner: string) => inner.replaceAll('""', '"'))
}
