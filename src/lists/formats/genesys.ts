import type { ListReader } from '../source.ts'
import { readDelimited } from './delimited.ts'

/** Genesys Cloud: CSV with a header; `columns.numbers` names the columns that were chosen on import. */
export const readGenesys: ListReader = (source, take) =>
  readDelimited({ ...source, columns: { ...source.columns, delimiter: ',', header: true } }, take)
