import { TextDecoder } from 'node:util'
import { PredialError } from '../../errors.ts'
import type { IndexSource } from '../index-file/index-header.ts'
import { otherWork } from '../other-work.ts'
import { addDigits, removeDigits } from './entry-bits.ts'
import type { Gathering } from './gathering.ts'
import type { Inputs } from './inputs.ts'
import type { ProgressTeller } from './progress.ts'
import { type ChangeOptions, changeReader } from './read-changes.ts'
import { closing } from './read-inputs.ts'
import { textsOf } from './unpack-download.ts'

/** Changes that the index contradicts; they had no effect. */
export interface Contradictions {
  /** Numbers added that were on the list. */
  readonly addedPresent: number
  /** Numbers deleted that were not. */
  readonly deletedAbsent: number
  /** The first of them: the number as E.164, and the file and line (`changes.csv:17`). */
  readonly examples: readonly { readonly number: string; readonly op: 'add' | 'delete'; readonly path: string }[]
}

/** What change files came to. */
export interface AppliedChanges {
  readonly sources: readonly IndexSource[]
  readonly lines: number
  readonly added: number
  readonly deleted: number
  readonly contradictions: Contradictions
}

/** How changes are to be applied. */
export interface ApplyChanges extends ChangeOptions {
  readonly into: Gathering
  readonly allowEmpty: boolean
  readonly teller: ProgressTeller
  readonly signal: AbortSignal | undefined
}

const MAX_EXAMPLES = 20
/** Taken at once: little enough that other work need not wait. */
const STEP = 65_536

/** Applies change files to the bits, in order. */
export async function applyChanges(inputs: Inputs, options: ApplyChanges): Promise<AppliedChanges> {
  const { into, allowEmpty, teller, signal } = options
  const sources: IndexSource[] = []
  const examples: { number: string; op: 'add' | 'delete'; path: string }[] = []
  const sum = { lines: 0, added: 0, deleted: 0 }
  const contradicted = { addedPresent: 0, deletedAbsent: 0 }
  for (const open of inputs.openers) {
    const download = await open()
    await closing(download, async () => {
      for await (const { name, pieces } of textsOf(download, (bytes) => teller.read(bytes, sum.lines))) {
        const before = sum.lines
        const reader = changeReader(name, options, ({ digits, isAdd, line }) => {
          sum.lines += 1
          const hasEffect = isAdd ? addDigits(digits, into) === 1 : removeDigits(digits, into)
          if (hasEffect) sum[isAdd ? 'added' : 'deleted'] += 1
          else {
            contradicted[isAdd ? 'addedPresent' : 'deletedAbsent'] += 1
            const op = isAdd ? 'add' : 'delete'
            if (examples.length < MAX_EXAMPLES) examples.push({ number: `+${digits}`, op, path: `${name}:${line}` })
          }
        })
        const decoder = new TextDecoder()
        for await (const piece of pieces) {
          for (let at = 0; at < piece.length; at += STEP) {
            reader.read(decoder.decode(piece.subarray(at, at + STEP), { stream: true }))
            await otherWork()
            signal?.throwIfAborted()
          }
        }
        reader.read(decoder.decode())
        reader.end()
        if (sum.lines === before && !allowEmpty) {
          throw new PredialError('list-format', name, 'holds no change (`allowEmpty` takes an empty file)')
        }
      }
      sources.push(await download.source())
    })
  }
  teller.read(0, sum.lines)
  return { sources, ...sum, contradictions: { ...contradicted, examples } }
}
