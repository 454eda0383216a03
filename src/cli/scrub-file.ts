import { type ColumnNames, findColumns, type SaidAt } from './columns.ts'
import { type CsvTable, cellsOf } from './csv-table.ts'
import { badInput } from './failure.ts'
import type { Progress } from './progress.ts'
import type { RowForm } from './scrub/block.ts'
import { blockReader } from './scrub/block-reader.ts'
import type { Input } from './scrub/input.ts'
import type { Checkpoint, Reached } from './scrub/journal.ts'
import { recordScanner } from './scrub/record-scanner.ts'
import type { Scrubbing, ThreadBlock } from './scrub/scrubbing.ts'
import { tallyInto } from './scrub/tally.ts'
import type { Sink } from './sink.ts'
import { counter, type Summary } from './summary.ts'

/** One file to scrub. */
export interface ScrubJob {
  /** As messages name the input. */
  readonly file: string
  /** As errors of reading name it. */
  readonly path: string
  readonly table: CsvTable
  readonly form: RowForm
  /** The names of the columns that are added. */
  readonly added: readonly string[]
  readonly input: Input
  /** Bytes that were read to find the header. */
  readonly opened: Uint8Array
  /** Bytes of a block. */
  readonly blockSize: number
  /** Where an interrupted run had come to. */
  readonly from: Checkpoint | null
  /** Told how far the run has come, each time a block is written. */
  readonly keep: (reached: () => Reached) => Promise<void> | undefined
}

const ADDED = ['verdict', 'reasons', 'next_allowed_at', 'region'] as const

/** The names of the columns that are added to a file. */
export const addedTo = ({ names }: CsvTable, prefix: string, file: string): readonly string[] => {
  const added = ADDED.map((name) => prefix + name)
  const taken = added.find((name) => names.includes(name))
  if (taken !== undefined)
    throw badInput(`${file}:1`, `has a column \`${taken}\` already; --prefix renames those that are added`)
  return added
}

/** How the rows of a file are to be read and written. */
export const formOf = (
  { delimiter, header, names }: CsvTable,
  columns: ColumnNames,
  defaultCountry: string,
  file: string,
  progress: Progress,
  saidAt: SaidAt,
): RowForm => {
  const { positions, notes } = findColumns(names, columns, file, saidAt)
  for (const note of notes) progress.say(`note: ${note}`)
  const lineEnd = header.eol === '' ? '\n' : header.eol
  return { delimiter, width: names.length, positions, defaultCountry, lineEnd }
}

interface UnderWay {
  readonly block: Promise<ThreadBlock>
  readonly room: Room
  readonly offset: number
}

/** Where a block lies and where it is written to. */
interface Room {
  block: Uint8Array
  out: Uint8Array
}

/**
 * Decides every row of a table and writes it back as it stood, with the verdict behind it. Blocks of rows are read,
 * decided and written as they go by: the file may be of any size.
 */
export const scrubTable = async (
  job: ScrubJob,
  scrubbing: Scrubbing,
  sink: Sink,
  progress: Progress,
): Promise<Summary> => {
  const { file, path, form, input, from, blockSize } = job
  const { mark, delimiter, header } = job.table
  const scanner = recordScanner(delimiter.charCodeAt(0), form.width)
  if (from !== null) input.seek(from.input)
  const reader =
    from === null
      ? blockReader(input, path, scanner, job.opened.subarray(header.bytes), header.bytes, blockSize)
      : blockReader(input, path, scanner, new Uint8Array(0), from.input, blockSize)
  const counts = counter(from?.summary)
  const tally = tallyInto(counts)
  const summary = (): Summary => {
    tally.settle()
    return counts.summary()
  }
  let rows = from?.summary.rows ?? 0
  let lines = from?.lines ?? header.line + header.raw.split('\n').length - 1
  let output = from?.output ?? 0
  let offset = from?.input ?? header.bytes

  const write = async (bytes: Uint8Array): Promise<void> => {
    await sink.write(bytes)
    output += bytes.length
  }

  const take = async ({ room, block, offset: reached }: UnderWay): Promise<void> => {
    const scrubbed = await block
    room.out = scrubbed.out
    for (const { rows: before, lines: lineBefore, bytes, problem } of scrubbed.malformed) {
      if (rows + before > 0) progress.show(offset + bytes, rows + before)
      progress.say(`${file}:${lines + lineBefore + 1}: ${problem}; denied`)
    }
    counts.addMalformed(scrubbed.malformed.length)
    tally.take(scrubbed.thread, scrubbed.counts)
    await write(scrubbed.out.subarray(0, scrubbed.length))
    rows += scrubbed.rows
    lines += scrubbed.lines
    offset = reached
    progress.show(offset, rows)
    await job.keep(() => ({ input: offset, output, lines, summary: summary() }))
  }

  if (from === null) {
    const names = `${mark}${header.raw}${delimiter}${cellsOf(job.added, delimiter)}${form.lineEnd}`
    await write(Buffer.from(names, 'latin1'))
  }
  const free = Array.from(
    { length: scrubbing.width },
    (): Room => ({ block: scrubbing.allocate(blockSize), out: scrubbing.allocate(2 * blockSize) }),
  )
  const underWay: UnderWay[] = []
  for (let isEnd = false; ; ) {
    while (!isEnd && free.length > 0) {
      const room = free.pop() as Room
      const read = await reader.next(room.block, scrubbing.allocate)
      if (read === null) {
        isEnd = true
        break
      }
      room.block = read.bytes
      const block = scrubbing.scrub(read, room.out)
      // Asked for when its turn comes; until then a failure is not one nobody looks at.
      block.catch(() => {})
      underWay.push({ block, room, offset: read.offset })
    }
    const next = underWay.shift()
    if (next === undefined) break
    await take(next)
    free.push(next.room)
  }
  const failure = reader.failure(lines)
  if (failure !== null) throw failure
  progress.end()
  return summary()
}
