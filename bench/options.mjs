import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'

const BENCHMARKS = ['index', 'decision', 'build', 'scrub']

export const HELP = `Speed and memory beside named peers.

  npm run bench                         small sizes, under a minute
  npm run bench -- --full               the whole registry: 258 million numbers, about 12 GB of disk, an hour
  npm run bench -- --only index,build   some of ${BENCHMARKS.join(', ')}

  --dir <folder>    where the folder of data is made (default: ${tmpdir()}); it is removed afterwards
  --keep <folder>   keep the data in this folder and use what is there from an earlier run
  --json <file>     write everything that was measured
  --help

The heavy peers are installed once: npm ci --prefix bench. Without them their ratios are left out.
`

/** What the command line asks for, or a sentence about what is wrong with it. */
export const readOptions = (args) => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        full: { type: 'boolean', default: false },
        only: { type: 'string', default: BENCHMARKS.join(',') },
        dir: { type: 'string', default: tmpdir() },
        keep: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    const only = values.only.split(',')
    const unknown = only.find((name) => !BENCHMARKS.includes(name))
    return unknown === undefined ? { ...values, only } : `--only ${unknown}: expected some of ${BENCHMARKS.join(', ')}`
  } catch ({ message }) {
    return message
  }
}
