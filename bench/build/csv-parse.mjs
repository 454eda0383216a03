// csv-parse over the first bytes of the text: nanoseconds of a byte.
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { cpuNs, wallNs } from '../harness/clock.mjs'

export const measure = async ({ input, bytes, rounds }) => {
  const found = { wall: [], cpu: [], bytes: 0 }
  for (let round = 0; round < rounds; round++) {
    const [wall, cpu] = [wallNs(), cpuNs()]
    const reading = createReadStream(input, { end: bytes - 1, highWaterMark: 1 << 20 })
    let rows = 0
    for await (const row of reading.pipe(parse())) rows += row.length > 1 ? 1 : 0
    found.bytes = reading.bytesRead
    found.wall.push((wallNs() - wall) / reading.bytesRead)
    found.cpu.push((cpuNs() - cpu) / reading.bytesRead)
    if (rows === 0) throw new Error('no rows')
  }
  return found
}
