export interface AreaCodeRow {
  readonly npa: string
  readonly country: string
  readonly region: string
  readonly use: string
  readonly service: string
  readonly in_service: 'Y' | 'N'
  readonly in_service_date: string
  readonly overlay_complex: string
  readonly zones: string
}

interface Script {
  generatePlaces(): { readonly nanp: string; readonly zip3: string }
  read(file: string): readonly Record<string, string>[]
}

/** The generator, for its own tests and as the reader of the source data. */
export const script: Script = await import(new URL('../../scripts/gen-places.mjs', import.meta.url).href)

/** The rows of data/nanp-npa.csv. */
export const areaCodeRows: readonly AreaCodeRow[] = script.read('nanp-npa.csv') as never
