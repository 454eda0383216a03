// The peer merely reads the lines and adds up their lengths.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { cpuNs, wallNs } from '../harness/clock.mjs'

export const readLines = (path) =>
  new Promise((resolve, reject) => {
    let characters = 0
    // The event is the fastest of its ways; `for await` takes half as long again.
    createInterface({ input: createReadStream(path, { highWaterMark: 1 << 20 }), crlfDelay: Number.POSITIVE_INFINITY })
      .on('line', (line) => {
        characters += line.length
      })
      .on('close', () => resolve(characters))
      .on('error', reject)
  })

export const measure = async ({ input, rounds }) => {
  const found = { wall: [], cpu: [] }
  for (let round = 0; round < rounds; round++) {
    const [wall, cpu] = [wallNs(), cpuNs()]
    await readLines(input)
    found.wall.push(wallNs() - wall)
    found.cpu.push(cpuNs() - cpu)
  }
  return found
}
