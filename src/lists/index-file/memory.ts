import { PredialError } from '../../errors.ts'

/** The bytes where words and doubles can be read from them: themselves, or a copy if they begin at an odd place. */
export function alignedBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
}

/** Memory of zeros; `shared`: that other threads can use. */
export function newBuffer(bytes: number, shared: boolean): ArrayBuffer | SharedArrayBuffer {
  return shared ? newShared(bytes) : new ArrayBuffer(bytes)
}

/** Shared memory with the same bytes: theirs, or a copy. */
export function sharedBytes(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const { buffer } = bytes
  if (isShared(buffer) && bytes.length === buffer.byteLength) return new Uint8Array(buffer)
  const copy = new Uint8Array(newShared(bytes.length))
  copy.set(bytes)
  return copy
}

export function sharedWords(words: Uint32Array): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(sharedBytes(new Uint8Array(words.buffer, words.byteOffset, words.byteLength)).buffer)
}

/** Tells shared memory of another realm too. */
export const isShared = (value: unknown): value is SharedArrayBuffer =>
  Object.prototype.toString.call(value) === '[object SharedArrayBuffer]'

function newShared(bytes: number): SharedArrayBuffer {
  if (typeof SharedArrayBuffer === 'function') return new SharedArrayBuffer(bytes)
  throw new PredialError('config-invalid', 'index', 'cannot be shared: the host has no shared memory')
}
