import { statSync } from 'node:fs'
import { type CsvTable, openTable } from '../csv-table.ts'
import { fileFailure } from '../failure.ts'
import { type Input, openInput } from './input.ts'

/** Bytes of a file; of a pipe nobody knows. */
export const sizeOf = (path: string): number => {
  try {
    return statSync(path).size
  } catch (cause) {
    throw fileFailure(path, 'read', cause)
  }
}

/** As `linesOf` reads a file by itself. */
const PART = 65_536

/** A file of leads, opened. */
export interface LeadsFile {
  readonly input: Input
  readonly table: CsvTable
  /** What was read to find the header. */
  readonly opened: Uint8Array
}

export const openLeads = async (path: string, delimiter: string | undefined): Promise<LeadsFile> => {
  const input = await openInput(path)
  const parts: Buffer[] = []
  async function* each(): AsyncGenerator<Buffer> {
    for (;;) {
      const part = Buffer.alloc(PART)
      const count = await input.read(part, 0, part.length)
      if (count === 0) return
      parts.push(part.subarray(0, count))
      yield part.subarray(0, count)
    }
  }
  try {
    const table = await openTable(path, delimiter, each())
    return { input, table, opened: new Uint8Array(Buffer.concat(parts)) }
  } catch (error) {
    await input.close()
    throw error
  }
}
