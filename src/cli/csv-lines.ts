import { createReadStream } from 'node:fs'
import { badInput, fileFailure } from './failure.ts'

/** One physical line of a file. */
export interface Line {
  /** One character per byte, without the line end. */
  readonly text: string
  /** The line end as it stands: empty on a last line without one. */
  readonly eol: '\n' | '\r\n' | ''
  /** From 1. */
  readonly line: number
  /** Bytes up to the end of the line. */
  readonly bytes: number
}

/** Line ends of the classic Mac OS. */
export const ENDED_BY_CR = 'its lines end with CR; save it with lines that end with LF or CRLF'

/** No lead is longer; without a limit a file of another kind would be gathered whole. */
const MAX_LINE = 1_048_576

/**
 * The lines of a file, read as they are asked for. Bytes are kept one to a character, so that whatever the encoding
 * was, writing a line back writes the same bytes.
 *
 * @param parts the bytes of the file, where they are read elsewhere
 */
export async function* linesOf(path: string, parts: AsyncIterable<Buffer> = partsOf(path)): AsyncGenerator<Line> {
  let rest = ''
  let line = 0
  let bytes = 0
  const make = (whole: string, end: '\n' | ''): Line => {
    line += 1
    bytes += whole.length + end.length
    const isCrLf = end === '\n' && whole.endsWith('\r')
    return { text: isCrLf ? whole.slice(0, -1) : whole, eol: isCrLf ? '\r\n' : end, line, bytes }
  }
  for await (const part of parts) {
    const chunk = part.toString('latin1')
    if (bytes === 0 && rest === '' && /^(?:\xff\xfe|\xfe\xff)/.test(chunk)) {
      throw badInput(path, 'is UTF-16; save it as CSV UTF-8')
    }
    let from = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      yield make(rest + chunk.slice(from, end), '\n')
      rest = ''
      from = end + 1
    }
    rest += chunk.slice(from)
    if (rest.length > MAX_LINE) {
      const isOneLine = line === 0 && rest.includes('\r')
      throw badInput(`${path}:${line + 1}`, isOneLine ? ENDED_BY_CR : `a line of more than ${MAX_LINE} bytes`)
    }
  }
  if (rest !== '') yield make(rest, '')
}

async function* partsOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const part of createReadStream(path)) yield part as Buffer
  } catch (cause) {
    throw fileFailure(path, 'read', cause)
  }
}

/** The text behind characters that stand for bytes. */
export const utf8 = (bytes: string): string =>
  /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes
