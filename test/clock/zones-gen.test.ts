import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const generated = new URL('../../src/clock/zones.gen.ts', import.meta.url)
const script = new URL('../../scripts/gen-zones.mjs', import.meta.url)

it('zones.gen.ts is what scripts/gen-zones.mjs writes', async () => {
  const { generateZones } = (await import(script.href)) as { generateZones: () => string }
  expect(readFileSync(generated, 'utf8')).toBe(generateZones())
})

it('zones.gen.ts stays within 25 kB gzipped', () => {
  expect(gzipSync(readFileSync(generated)).length).toBeLessThan(25_000)
})
