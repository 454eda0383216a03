// Numbers to look up: uniform over the area codes of a list, half of them on it and half not.
import { readFileSync, writeFileSync } from 'node:fs'
import { FIRST_LINE, LINES } from './area-codes.mjs'
import { readBits } from './bits-file.mjs'
import { randomOf } from './random.mjs'

const pathOf = (folder, name, kind) => `${folder}/${name}.${kind}.queries`

/** Writes both sets. As ids: the place of the area code among `codes`, times LINES, and the line. */
export const measure = ({ folder, name, bitsPath, codes, count }) => {
  const areas = [...readBits(bitsPath, codes.length)]
  const random = randomOf(31)
  const sets = { hit: new Uint32Array(count), miss: new Uint32Array(count) }
  const filled = { hit: 0, miss: 0 }
  while (filled.hit < count || filled.miss < count) {
    const area = Math.floor(random() * codes.length)
    const line = Math.floor(random() * LINES)
    const kind = (areas[area][line >>> 5] >>> (line & 31)) & 1 ? 'hit' : 'miss'
    if (filled[kind] < count) sets[kind][filled[kind]++] = area * LINES + line
  }
  for (const kind of ['hit', 'miss']) writeFileSync(pathOf(folder, name, kind), new Uint8Array(sets[kind].buffer))
}

/** A set in the form each side takes: one id for a bitmap, area code and line for a list. */
export const readQueries = (folder, name, kind, codes) => {
  const ids = new Uint32Array(new Uint8Array(readFileSync(pathOf(folder, name, kind))).buffer)
  const areaCode = Uint16Array.from(ids, (id) => codes[Math.floor(id / LINES)])
  const line = Uint32Array.from(ids, (id) => FIRST_LINE + (id % LINES))
  return { ids, areaCode, line }
}
