import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'

const inRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** Programs that a thread or a process of its own can run, built from the sources as they are; called before tests. */
export const builtPrograms = (): {
  readonly worker: () => URL
  readonly child: () => string
  readonly bin: () => string
} => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'predial-built-'))
    await build({
      entryPoints: {
        worker: inRoot('src/cli/scrub/worker.ts'),
        child: inRoot('test/cli/scrub/child.ts'),
        bin: inRoot('src/cli/bin.ts'),
      },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    worker: () => pathToFileURL(join(folder, 'worker.mjs')),
    child: () => join(folder, 'child.mjs'),
    bin: () => join(folder, 'bin.mjs'),
  }
}
