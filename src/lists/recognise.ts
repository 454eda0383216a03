import { PredialError } from '../errors.ts'
import type { DncListHeader } from '../memory/dnc-list.ts'
import { detectFormat } from './detect.ts'
import { type DncFormat, readers } from './formats/readers.ts'

/** Enough whole lines to recognise a format by, in characters. */
export const SAMPLE = 65_536

/** The formats whose entries with a `+` are E.164 to the digit, by their layout. */
export const CANONICAL: readonly DncFormat[] = ['ftc-flat', 'ftc-xml', 'uk-tps']

/**
 * The lines that a format is recognised by.
 *
 * @param head at least `SAMPLE` characters from the beginning of the text, or all of it
 * @param ended whether that is all
 */
export function sampleOf(head: string, ended: boolean): string {
  if (ended && head.length <= SAMPLE) return head
  const cut = head.lastIndexOf('\n', SAMPLE)
  return head.slice(0, cut < 0 ? SAMPLE : cut)
}

/**
 * The format that was named, or the one that the beginning of the text looks like.
 *
 * @throws PredialError `config-invalid` for a name that is not known, `list-format` where nothing is recognised
 */
export function formatOf(
  sample: string,
  name: string,
  format: DncFormat | undefined,
  header: Pick<DncListHeader, 'registry' | 'defaultCountry'>,
): DncFormat {
  return format === undefined ? recognised(sample, name, header) : known(format)
}

function known(format: unknown): DncFormat {
  if (typeof format === 'string' && Object.hasOwn(readers, format)) return format as DncFormat
  throw new PredialError('config-invalid', 'format', `must be one of ${Object.keys(readers).join(', ')}`)
}

function recognised(
  sample: string,
  name: string,
  { registry, defaultCountry }: Pick<DncListHeader, 'registry' | 'defaultCountry'>,
): DncFormat {
  const detected = detectFormat(sample)
  if (!('format' in detected)) {
    const path = detected.line === undefined ? name : `${name}:${detected.line}`
    throw new PredialError('list-format', path, detected.error)
  }
  // National numbers of other countries can have this layout too.
  if (detected.format === 'uk-tps' && defaultCountry !== 'GB' && !registry.startsWith('gb-')) {
    throw new PredialError('list-format', name, 'looks like `uk-tps`; name the format, or set `defaultCountry`')
  }
  return detected.format
}
