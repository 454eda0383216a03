import { PredialError } from '../errors.ts'

/** Which area codes an XML file says it holds. */
export interface Coverage {
  /** `some`: a part of the registry, of which `areaCodes` were named. */
  level: 'unsaid' | 'all' | 'some'
  readonly areaCodes: Set<string>
}

/** What the readers know of the list whose text they get. */
export interface ListSource {
  /** For messages: `file.txt`. */
  readonly name: string
  /** Epoch ms, for expiries counted in days. */
  readonly asOf: number
  readonly columns: DncColumns
  readonly coverage: Coverage
  /** Whether ten digits are a number of their own in the list's country: only there can an extension be told apart. */
  readonly tenDigits: boolean
}

/** One number of a list file. */
export interface ListEntry {
  /** E.164, national format, or with wildcards. */
  readonly number: string
  /** Epoch ms, exclusive; absent: for good. */
  readonly expiresAt?: number
  /** From 1. */
  readonly line: number
}

/** Takes the entries in the order of the file. */
export type TakeEntry = (entry: ListEntry) => void

/** Reads a text that comes in pieces of any length, without a byte order mark. */
export interface TextReader {
  read(piece: string): void
  /** The text is complete. */
  end(): void
  /** Lines between two pieces that were read elsewhere; only where each line stands for itself, or `areaCode` is said. */
  pass?(lines: number): void
  /** XML: the area code of the `ph` tags that may follow here, or null where something else is due. */
  areaCode?(): string | null
}

/** Turns the text of one format into entries; throws `list-format` at the first line that does not fit. */
export type ListReader = (source: ListSource, take: TakeEntry) => TextReader

/** A column by its name in the header or by its position from 0; in a fixed layout `start|length`, start from 0. */
export type DncColumn = string | number

/** Where the numbers stand in a file of columns. */
export interface DncColumns {
  /** Columns that hold one number each, blank where there is none. */
  readonly numbers?: readonly DncColumn[]
  /** Up to three columns that together hold one number, in this order. */
  readonly phone?: readonly DncColumn[]
  /** When the entry lapses: a date (to its end, wherever on earth), or a date and time, in UTC-12 where no offset is given. */
  readonly expires?: DncColumn
  /** Whether the first line names the columns. Default: yes where a column is given by name. */
  readonly header?: boolean
  /** Default `,`. */
  readonly delimiter?: ',' | ';' | '|' | '\t'
}

const SHOWN = 60

/** The error for one line: a skipped line would be a missed prohibition. */
export function refusal(source: Pick<ListSource, 'name'>, line: number, problem: string, text?: string): PredialError {
  const shown = text === undefined ? '' : `: \`${showLine(text)}\``
  return new PredialError('list-format', `${source.name}:${line}`, problem + shown)
}

/** A line as a message shows it. */
export function showLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a terminal
  const printable = text.slice(0, SHOWN).replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
  return text.length > SHOWN ? `${printable}…` : printable
}
