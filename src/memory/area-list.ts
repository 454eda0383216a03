import type { DncList } from '../vocabulary/list.ts'

/** What a list holds of one NANP area code. Classes, whose methods are inlined where several lists are asked at one place. */
export interface AreaList {
  /** Whether it holds a line (2,000,000 to 9,999,999), or may: then `find` of the list knows. */
  has(line: number): boolean
  /** As `fetchLog`, for `has`. */
  fetch(line: number): number
}

/** Asks the list itself. */
export class AskedArea implements AreaList {
  readonly #list: Required<Pick<DncList, 'holdsNanp'>>
  readonly #areaCode: number

  constructor(list: Required<Pick<DncList, 'holdsNanp'>>, areaCode: number) {
    this.#list = list
    this.#areaCode = areaCode
  }

  has(line: number): boolean {
    return this.#list.holdsNanp(this.#areaCode, line) !== false
  }

  fetch(): number {
    return 0
  }
}
