import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileFailure } from '../failure.ts'
import { partialOf } from '../sink.ts'
import type { Summary } from '../summary.ts'
import { FORMAT, isJournal } from './is-journal.ts'

/** How far a run has come. */
export interface Checkpoint {
  /** Bytes of the input that were decided, and the checksum of the last of them. */
  readonly input: number
  readonly inputSum: number | null
  /** Bytes of the output that stand for them, and the checksum of the last of them. */
  readonly output: number
  readonly outputSum: number | null
  readonly lines: number
  readonly summary: Summary
}

/** How far a run has come, as it knows itself; the checksums are of the files. */
export type Reached = Omit<Checkpoint, 'inputSum' | 'outputSum'>

/** What a run leaves beside its output until that is complete. */
export interface Journal {
  /** Of the process that writes. */
  readonly pid: number
  /** The instant that is decided for, epoch ms. */
  readonly now: number
  /** What the output depends on, by name. */
  readonly facts: Readonly<Record<string, string>>
  /** null: nothing was kept yet. */
  readonly done: Checkpoint | null
}

export const journalPath = (out: string): string => `${partialOf(out)}.json`

/** The journal beside an output; null: there is none that could be read. */
export const readJournal = (out: string): Journal | null => {
  let text: string
  try {
    text = readFileSync(journalPath(out), 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fileFailure(journalPath(out), 'read', cause)
  }
  try {
    const value: unknown = JSON.parse(text)
    return isJournal(value) ? value : null
  } catch {
    return null
  }
}

/** Writes the journal so that a kill leaves the old one or the new one. */
export const writeJournal = (out: string, journal: Journal): void => {
  const path = journalPath(out)
  const written = `${path}.new`
  const text = JSON.stringify({ format: FORMAT, ...journal })
  try {
    if (journal.done === null) writeFileSync(written, text)
    else {
      const file = openSync(written, 'w')
      try {
        // All of it: one write to a disk that is nearly full may take a part and say nothing.
        writeFileSync(file, text)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
    }
    renameSync(written, path)
  } catch (cause) {
    rmSync(written, { force: true })
    throw fileFailure(out, 'written', cause)
  }
}

export const removeJournal = (out: string): void => {
  for (const path of [journalPath(out), `${journalPath(out)}.new`]) rmSync(path, { force: true })
}
