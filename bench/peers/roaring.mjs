import { eachBit } from '../data/bits-file.mjs'

const filled = (bitmap, areas) => {
  const ids = new Uint32Array(1 << 16)
  for (const { bits, base } of areas) {
    let n = 0
    eachBit(bits, (line) => {
      ids[n++] = base + line
      if (n < ids.length) return
      bitmap.addMany(ids)
      n = 0
    })
    bitmap.addMany(ids.subarray(0, n))
  }
  return bitmap
}

/** `areas`: bits, and the id of the first. */
export const openWasm = async (areas) => {
  const { RoaringBitmap32, roaringLibraryInitialize } = await import('roaring-wasm')
  await roaringLibraryInitialize()
  const bitmap = filled(new RoaringBitmap32(), areas)
  bitmap.optimize()
  return bitmap
}

export const openNative = async (areas) => {
  const { default: roaring } = await import('roaring')
  const bitmap = filled(new roaring.RoaringBitmap32(), areas)
  bitmap.runOptimize()
  bitmap.shrinkToFit()
  return bitmap
}

export const serializedBytes = (bitmap) => bitmap.getSerializationSizeInBytes('portable')
