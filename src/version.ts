/** Version of the package, in every decision's `rulebook`. */
export const VERSION: string = '0.1.0'
