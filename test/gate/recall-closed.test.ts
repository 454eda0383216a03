import { expect, it } from 'vitest'
import { createGate, memoryAttempts } from '../../src/index.ts'
import { openDncIndex } from '../../src/lists/index.ts'
import { addNumber, numberBits } from '../../src/lists/index-file/number-bits.ts'
import { packIndex } from '../../src/lists/index-file/pack.ts'

const AT = Date.parse('2026-10-20T17:00:00Z')
const CALL = { technology: 'manual' } as const

const indexOf = async (registry: string, digits: string, mode: 'compact' | 'expanded') => {
  const bits = numberBits()
  addNumber(bits, digits)
  const chunks: Uint8Array[] = []
  const header = { registry, asOf: AT - 86_400_000, builtAt: AT, covers: 'all', sources: [] } as const
  await packIndex(bits, { ...header, lines: 1, rejected: 0, duplicates: 0, tool: 'test' }, (chunk) => {
    chunks.push(chunk.slice())
  })
  return openDncIndex(new Uint8Array(Buffer.concat(chunks)), { mode })
}

it.each(['compact', 'expanded'] as const)('a closed list denies, also where it held nothing: %s', async (mode) => {
  const national = await indexOf('us-national', '12025550100', mode)
  const gate = createGate({ lists: [national], attempts: memoryAttempts() })
  const codes = (number: string) => gate.canDial(number, null, AT, CALL).reasons.map(({ code }) => code)
  // An area code of which the list holds no number is not asked for again.
  for (let i = 0; i < 30; i++) expect(codes('+15155550123')).toEqual([])
  expect(codes('+12025550100')).toContain('listed')
  national.close()
  for (let i = 0; i < 30; i++) {
    expect(codes('+15155550123')).toContain('evidence-unavailable')
    expect(codes('+12025550100')).toContain('evidence-unavailable')
  }
})

it.each(['compact', 'expanded'] as const)('a list that the consent closes denies: %s', async (mode) => {
  const national = await indexOf('us-national', '12025550100', mode)
  const gate = createGate({ lists: [national], attempts: memoryAttempts() })
  const express = { type: 'consent', level: 'express', at: AT - 86_400_000 } as const
  const codes = (consent: object) =>
    gate.canDial('+15155550123', consent as never, AT, CALL).reasons.map(({ code }) => code)
  expect(codes(express)).toEqual([])
  const closing = Object.defineProperty({ ...express }, 'level', {
    enumerable: true,
    get: () => {
      national.close()
      return 'express'
    },
  })
  expect(codes(closing)).toContain('evidence-unavailable')
})

it.each(['compact', 'expanded'] as const)('a shared list answers on from the memory it moved to: %s', async (mode) => {
  const national = await indexOf('us-national', '12025550100', mode)
  const gate = createGate({ lists: [national], attempts: memoryAttempts() })
  const codes = (number: string) => gate.canDial(number, null, AT, CALL).reasons.map(({ code }) => code)
  const ask = () => {
    for (let i = 0; i < 5; i++) {
      expect(codes('+12025550100')).toContain('listed')
      expect(codes('+12025550101')).toEqual([])
    }
  }
  ask()
  const other = await openDncIndex(national.share())
  ask()
  other.close()
  ask()
})
