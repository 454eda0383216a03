import { resolve } from 'node:path'
import type { Command } from 'commander'
import { openDncIndex } from '../../lists/index.ts'
import { EXIT, type Io, paintFor } from '../io.ts'
import { inFlags } from './flags.ts'
import { ageDays, indexReport } from './report.ts'

const EXAMPLE = `
Examples:
  $ predial lists info us-national.dnc
  $ predial lists info lists/*.dnc --json
`

const info = (files: readonly string[], flags: { readonly json?: true }, io: Io): number => {
  const found = files.map((file) => {
    const index = openDncIndex(resolve(io.cwd, file))
    index.close()
    return { file, info: index.info }
  })
  const plain = found.map(({ file, info: of }) => ({ file, ageDays: ageDays(of, io.now()), ...of }))
  const text = found.map(({ file, info: of }) => indexReport(file, of, io.now(), paintFor(io, 'stdout')))
  io.stdout.write(flags.json ? `${JSON.stringify(plain, null, 2)}\n` : text.join('\n'))
  return EXIT.ok
}

/** `predial lists info`: what indexes say of themselves. */
export const defineListsInfo = (lists: Command, io: Io, done: (code: number) => void): void => {
  lists
    .command('info')
    .description('whose list an index is, of what day, what it holds and covers, and what it was built from')
    .argument('<index...>', 'indexes')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action(async (files: readonly string[], flags: { readonly json?: true }) =>
      done(await inFlags(async () => info(files, flags, io))),
    )
}
