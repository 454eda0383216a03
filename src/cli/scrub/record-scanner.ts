/** What stands at a place where a record begins. */
export const RECORD = { row: 0, blank: 1, broken: 2, incomplete: 3 } as const
export type RecordKind = (typeof RECORD)[keyof typeof RECORD]

/**
 * Finds the records of a CSV file in its bytes, without making text of them. It reads what `rowsOf` reads: the one is
 * for files of any size, the other for what is asked field by field, and a test holds them to the same answers.
 */
export interface RecordScanner {
  /**
   * Reads the record that begins at `at`; what it found stands in the other fields until the next call.
   *
   * @param end the end of the bytes that are known
   * @param isEnd whether the file ends there
   */
  scan(bytes: Uint8Array, at: number, end: number, isEnd: boolean): RecordKind
  /** Where each field ends; it begins behind the delimiter of the one before. A quoted field keeps its quotes. */
  readonly ends: Int32Array
  /** Where the record ends, its last line end left out. */
  readonly rawEnd: number
  /** Where the next record begins. */
  readonly next: number
  /** Lines of the file up to there. */
  readonly lines: number
  /** Why a broken record cannot be read. */
  readonly problem: string
}

/** A record may span lines inside quotes. A quote that is never closed would otherwise swallow the rest of the file. */
const MAX_LINES = 100

const QUOTE = 34
const LF = 10
/** csv-parse takes what follows it, behind a closing quote, for more of the field. */
const NUL = 0
const CR = 13

/** White space as `trim` sees it, of the characters that are one byte. */
const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0xa0

const isBlank = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isSpace(bytes[i] as number)) return false
  return true
}

/**
 * @param delimiter the byte between fields; a number that is no byte parts nothing
 * @param width the fields a record must have
 */
export const recordScanner = (delimiter: number, width: number): RecordScanner => {
  const ends = new Int32Array(width)
  const last = width - 1
  let spanned = 1
  const found = { scan, ends, rawEnd: 0, next: 0, lines: 1, problem: '' }

  /** Ends a line at its line feed, or at the end of the file. */
  function endLine(bytes: Uint8Array, at: number, lineFeed: number, end: number): void {
    const isCrLf = lineFeed < end && lineFeed > at && bytes[lineFeed - 1] === CR
    found.rawEnd = isCrLf ? lineFeed - 1 : lineFeed
    found.next = lineFeed < end ? lineFeed + 1 : end
    found.lines = 1
  }

  function broken(problem: string): RecordKind {
    found.problem = problem
    return RECORD.broken
  }

  /** A record that cannot be read costs its own first line. */
  function brokenLine(bytes: Uint8Array, at: number, end: number, problem: string): RecordKind {
    const lineFeed = bytes.indexOf(LF, at)
    endLine(bytes, at, lineFeed < 0 || lineFeed > end ? end : lineFeed, end)
    return broken(problem)
  }

  function wrongWidth(count: number): string {
    return `${count} columns where the header has ${width}`
  }

  function scan(bytes: Uint8Array, at: number, end: number, isEnd: boolean): RecordKind {
    let count = 0
    let i = at
    for (; i < end; i++) {
      const byte = bytes[i]
      if (byte === delimiter) {
        if (count < last) ends[count] = i
        count += 1
      } else if (byte === LF) break
      else if (byte === QUOTE) return scanQuoted(bytes, at, end, isEnd)
    }
    if (i === end && !isEnd) return RECORD.incomplete
    endLine(bytes, at, i, end)
    const first = bytes[at] as number
    // A delimiter may be white space as well: where one stands, there are fields.
    if (count === 0 && (found.rawEnd === at || first <= 32 || first === 0xa0) && isBlank(bytes, at, found.rawEnd))
      return RECORD.blank
    if (count !== last) return broken(wrongWidth(count + 1))
    ends[last] = found.rawEnd
    return RECORD.row
  }

  /** Where the quoted field that begins at `at` is closed, or -1. Counts the lines it spans. */
  function closingQuote(bytes: Uint8Array, at: number, end: number): number {
    for (let i = at + 1; i < end; i++) {
      const byte = bytes[i]
      if (byte === QUOTE) {
        if (i + 1 === end || bytes[i + 1] !== QUOTE) return i
        i += 1
      } else if (byte === LF) {
        spanned += 1
        if (spanned > MAX_LINES) return -1
      }
    }
    return -1
  }

  /** A line with a quote: read by the grammar, and only where that fails by counting quotes. */
  function scanQuoted(bytes: Uint8Array, at: number, end: number, isEnd: boolean): RecordKind {
    let count = 0
    let i = at
    spanned = 1
    for (;;) {
      if (i < end && bytes[i] === QUOTE) {
        const close = closingQuote(bytes, i, end)
        // What closes it at the end of what is known may be the first of two.
        if (close < 0 || (close + 1 === end && !isEnd)) return mismatched(bytes, at, end, isEnd)
        i = close + 1
        if (i < end && bytes[i] === CR) {
          if (i + 1 === end || bytes[i + 1] !== LF) return mismatched(bytes, at, end, isEnd)
          i += 1
        } else if (i < end && bytes[i] !== delimiter && bytes[i] !== LF && bytes[i] !== NUL)
          return mismatched(bytes, at, end, isEnd)
      }
      while (i < end && bytes[i] !== delimiter && bytes[i] !== LF) {
        if (bytes[i] === QUOTE) return mismatched(bytes, at, end, isEnd)
        i += 1
      }
      if (i === end || bytes[i] === LF) break
      if (count < last) ends[count] = i
      count += 1
      i += 1
    }
    if (i === end && !isEnd) return RECORD.incomplete
    if (count !== last) return brokenLine(bytes, at, end, wrongWidth(count + 1))
    endLine(bytes, at, i, end)
    found.lines = spanned
    ends[last] = found.rawEnd
    return RECORD.row
  }

  /** Quotes that make no record: what is said of them depends on whether they are at least even in number. */
  function mismatched(bytes: Uint8Array, at: number, end: number, isEnd: boolean): RecordKind {
    let lines = 1
    let isOpen = false
    for (let i = at; i < end; i++) {
      const byte = bytes[i]
      if (byte === QUOTE) isOpen = !isOpen
      else if (byte === LF) {
        if (!isOpen) return brokenLine(bytes, at, end, 'quotes that do not match')
        if (lines === MAX_LINES) return brokenLine(bytes, at, end, 'a quoted field that is never closed')
        lines += 1
      }
    }
    if (!isEnd) return RECORD.incomplete
    return brokenLine(bytes, at, end, isOpen ? 'a quoted field that is never closed' : 'quotes that do not match')
  }

  return found
}
