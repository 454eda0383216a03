import { describe, expect, it } from 'vitest'
import { rulebook } from '../../src/index.ts'
import { CALLER_KINDS, LINES, PURPOSES, RECIPIENT_KINDS, TECHNOLOGIES } from '../../src/vocabulary/words.ts'
import { folder, run } from './run.ts'

describe('predial', () => {
  it.each(['check', 'scrub', 'lists', 'rules'])('%s --help ends with an example', async (command) => {
    const { code, out, err } = await run(folder(), [command, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(new RegExp(`Examples?:\\n  \\$ predial ${command} `))
  })

  it('--help names every command, with an example of each', async () => {
    const { code, out } = await run(folder(), ['--help'])
    expect(code).toBe(0)
    for (const command of ['check', 'scrub', 'lists', 'rules']) expect(out).toContain(`$ predial ${command} `)
  })

  it('--version is the version of the package', async () => {
    const { code, out } = await run(folder(), ['--version'])
    expect(code).toBe(0)
    expect(rulebook.id.startsWith(`${out.trim()}+`)).toBe(true)
    expect(out).toMatch(/^\d+\.\d+\.\d+/)
  })

  it('hints at the command that was meant', async () => {
    const { code, err } = await run(folder(), ['chek', '+12125550123'])
    expect(code).toBe(1)
    expect(err).toMatch(/unknown command 'chek'\n\(Did you mean check\?\)/)
  })

  it('shows its help where no command is given', async () => {
    const { code, err } = await run(folder(), [])
    expect(code).toBe(1)
    expect(err).toMatch(/^Usage: predial/)
  })
})

it('knows every word of the vocabulary', async () => {
  const { out } = await run(folder(), ['check', '--help'])
  const text = out.replace(/\s+/g, ' ')
  for (const words of [PURPOSES, TECHNOLOGIES, CALLER_KINDS, LINES, RECIPIENT_KINDS]) {
    expect(text).toContain(`(choices: ${words.map((word) => `"${word}"`).join(', ')})`)
  }
})
