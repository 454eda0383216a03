import { PredialError } from '../errors.ts'
import { assembleList, type CheckedHeader, checkHeader, type DncListHeader } from '../memory/dnc-list.ts'
import { type ListedNumbers, listedNumbers } from '../memory/listed-numbers.ts'
import { hasTenDigits, numberReader } from '../memory/number-reader.ts'
import type { DncList } from '../vocabulary/list.ts'
import { checkColumns } from './columns.ts'
import { countryOfRegistry, coversOf, emptyOfWhat } from './covers.ts'
import { type DncFormat, readers } from './formats/readers.ts'
import { looksLikeNumber } from './number-like.ts'
import { checkOptions, HEADER_OPTIONS } from './options.ts'
import { CANONICAL, formatOf, SAMPLE, sampleOf } from './recognise.ts'
import { type Coverage, type DncColumns, type ListSource, refusal } from './source.ts'

/** How the text of a list is to be read. */
export interface DncTextOptions extends DncListHeader {
  /** Absent: recognised, or refused. */
  readonly format?: DncFormat
  /** For the formats `delimited`, `genesys` and `fixed`. */
  readonly columns?: DncColumns
  /** A text without numbers is refused unless this is true. */
  readonly allowEmpty?: boolean
  /** What messages call the text. Default `text`. */
  readonly name?: string
}

/**
 * Reads a do-not-call list from text. A line that cannot be read is refused with its number, never skipped.
 *
 * @throws PredialError `list-format` for the text, `config-invalid` for the options
 */
export const parseDncText = (text: string, options: DncTextOptions): DncList => {
  if (typeof text !== 'string') throw new PredialError('config-invalid', 'text', 'must be a string')
  return parseDncChunks([text], options)
}

const OPTIONS = [...HEADER_OPTIONS, 'format', 'columns', 'allowEmpty', 'name']

/** As `parseDncText`, for a text that comes in pieces. */
export function parseDncChunks(pieces: Iterable<string>, options: DncTextOptions): DncList {
  const header = checkHeader(options)
  checkOptions(options, OPTIONS)
  const iterator = pieces[Symbol.iterator]()
  try {
    return parseFrom(iterator, header, options)
  } finally {
    iterator.return?.()
  }
}

function parseFrom(pieces: Iterator<string>, header: CheckedHeader, options: DncTextOptions): DncList {
  const { name = 'text', allowEmpty = false } = options
  const { sample, ended, chunks } = withSample(pieces)
  const listed = listedNumbers()
  const coverage: Coverage = { level: 'unsaid', areaCodes: new Set() }
  const isOfCountry = countryOfRegistry(header.registry) !== undefined
  const codes = new Set<string>()
  let count = 0

  if (options.format !== undefined || !ended || sample.trim() !== '') {
    const format = formatOf(sample, name, options.format, options)
    const columns = checkColumns(format, options.columns)
    const tenDigits = hasTenDigits(header.defaultCountry)
    const source: ListSource = { name, asOf: header.asOf, columns, coverage, tenDigits }
    const read = numberReader(
      isOfCountry ? noting(listed, codes) : listed,
      header.defaultCountry,
      CANONICAL.includes(format),
    )
    const reader = readers[format](source, ({ number, expiresAt, line }) => {
      if (!looksLikeNumber(number, tenDigits)) throw refusal(source, line, 'not a number', number)
      const problem = read(number, expiresAt ?? null)
      if (problem !== null) throw refusal(source, line, problem, number)
      count += 1
    })
    for (const piece of chunks) reader.read(piece)
    reader.end()
  }
  if (count === 0 && !allowEmpty) {
    throw new PredialError('list-format', name, 'holds no number (`allowEmpty` takes an empty list)')
  }
  const isUnsaid = options.covers === undefined && coverage.level === 'unsaid'
  if (count === 0 && isUnsaid && isOfCountry) throw emptyOfWhat()
  // Any text of one area code of a registry is what was bought of it, as that of its own format is.
  const [only = '+', ...more] = codes
  if (isUnsaid && more.length === 0 && only !== '+') coverage.areaCodes.add(only)
  return assembleList(
    { ...header, covers: coversOf(coverage, options.covers === undefined ? null : header) },
    listed,
    [],
  )
}

/** Notes the area codes of what is added; `+` for what is in none. */
const noting = (listed: ListedNumbers, codes: Set<string>): Pick<ListedNumbers, 'add' | 'addPrefix'> => ({
  add: (digits, until) => {
    const head = Math.floor(digits / 10_000_000)
    codes.add(head >= 1200 && head < 2000 ? String(head - 1000) : '+')
    listed.add(digits, until)
  },
  addPrefix: (prefix, until) => {
    codes.add(/^1[2-9]\d\d/.test(prefix) ? prefix.slice(1, 4) : '+')
    listed.addPrefix(prefix, until)
  },
})

/** Takes the beginning of the text to recognise it by, and gives back the whole of it, without a byte order mark. */
function withSample(pieces: Iterator<string>): {
  readonly sample: string
  /** Whether the text has no more than was looked at. */
  readonly ended: boolean
  readonly chunks: Iterable<string>
} {
  let head = ''
  let ended = false
  while (!ended && head.length < SAMPLE) {
    const { done, value } = pieces.next()
    if (done === true) ended = true
    else head += value
  }
  if (head.startsWith('\ufeff')) head = head.slice(1)
  return { sample: sampleOf(head, ended), ended: ended && head.length <= SAMPLE, chunks: joined(head, pieces) }
}

function* joined(head: string, rest: Iterator<string>): Generator<string> {
  yield head
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value
}
