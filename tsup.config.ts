import { defineConfig, type Options } from 'tsup'
import { bareRulebook } from './scripts/bare-rulebook.mjs'

const library: Options = {
  entry: { index: 'src/index.ts', 'lists/index': 'src/lists/index.ts', 'lists/browser': 'src/lists/browser.ts' },
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
  // One copy of what both entries use, so that an error or a list of one is one of the other.
  splitting: true,
  sourcemap: true,
  external: [/^node:/],
  removeNodeProtocol: false,
  dts: true,
  esbuildPlugins: [bareRulebook],
}

/** The command line carries its own packages, so that users of the library install none of them. */
const commandLine: Options = {
  entry: { 'cli/bin': 'src/cli/bin.ts', 'cli/scrub-worker': 'src/cli/scrub/worker.ts' },
  format: 'esm',
  // A thread loads only what it needs, and both stand where the library is as `../index.js` to them.
  splitting: false,
  target: 'es2022',
  platform: 'node',
  treeshake: true,
  sourcemap: true,
  removeNodeProtocol: false,
  // For a bundled package that is CommonJS and needs a built-in of Node.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  esbuildPlugins: [
    {
      name: 'library-as-installed',
      setup: ({ onResolve }) => {
        onResolve({ filter: /^(\.\.\/)+(lists\/)?index\.ts$/ }, ({ path }) => ({
          path: path.replace(/^(\.\.\/)+/, '../').replace(/\.ts$/, '.js'),
          external: true,
        }))
      },
    },
  ],
}

export default defineConfig([{ ...library, format: 'esm' }, { ...library, format: 'cjs' }, commandLine])
