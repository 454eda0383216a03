// What a list weighs once opened, alone in this process.
import { statSync } from 'node:fs'
import { LINES } from '../data/area-codes.mjs'
import { readBits } from '../data/bits-file.mjs'
import { openNative, openWasm, serializedBytes } from '../peers/roaring.mjs'

const held = () => {
  globalThis.gc()
  const { rss, arrayBuffers, heapUsed, external } = process.memoryUsage()
  return { rss, owned: arrayBuffers + heapUsed, external }
}

const areasOf = function* ({ bitsPath, codes }) {
  let area = 0
  for (const bits of readBits(bitsPath, codes.length)) yield { bits, base: area++ * LINES }
}

const roaring = (open) => async (list) => {
  const bitmap = await open(areasOf(list))
  return { bitmap, stored: serializedBytes(bitmap) }
}

const ours =
  (mode) =>
  async ({ indexPath }) => {
    const { openDncIndex } = await import('../../dist/lists/index.js')
    return { index: openDncIndex(indexPath, { mode }), stored: statSync(indexPath).size }
  }

const OPEN = {
  compact: ours('compact'),
  expanded: ours('expanded'),
  'roaring-wasm': roaring(openWasm),
  roaring: roaring(openNative),
}

/** Bytes: as stored, what JavaScript holds for it, and by how much the process has grown. */
export const measure = async ({ side, list }) => {
  if (side !== 'roaring-wasm' && side !== 'roaring') await import('../../dist/lists/index.js')
  const before = held()
  const { stored, ...opened } = await OPEN[side](list)
  const after = held()
  globalThis.opened = opened
  return { stored, owned: after.owned - before.owned, resident: after.rss - before.rss }
}
