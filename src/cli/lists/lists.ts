import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { defineListsBuild } from './build.ts'
import { defineListsCheck } from './check.ts'
import { defineListsInfo } from './info.ts'
import { defineListsUpdate } from './update.ts'
import { defineListsVerify } from './verify.ts'

const EXAMPLES = `
An index is a do-not-call list as one file that opens at once; every --list and \`lists\` in a configuration file take it.

Examples:
  $ predial lists build full.zip --registry us-national --as-of 2026-11-15 --covers all --out us-national.dnc
  $ predial lists info us-national.dnc
  $ predial check +12125550123 --list us-national=us-national.dnc --emergencies none
`

/** `predial lists`: the indexes of do-not-call lists. */
export const defineLists = (program: Command, io: Io, done: (code: number) => void): void => {
  const lists = program
    .command('lists')
    .description('build, update and look into the indexes of do-not-call lists')
    .addHelpText('after', EXAMPLES)
  defineListsBuild(lists, io, done)
  defineListsUpdate(lists, io, done)
  defineListsInfo(lists, io, done)
  defineListsCheck(lists, io, done)
  defineListsVerify(lists, io, done)
}
