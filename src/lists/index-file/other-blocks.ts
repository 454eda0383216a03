import { FIRST } from './number-bits.ts'

/** Digits before the last four of `+1`, an area code from 200 and an exchange from 200: such numbers have sections of their own. */
export const isNanpBlock = (key: number): boolean => key >= 1_200_000 && key < 2_000_000 && key % 1000 >= FIRST
