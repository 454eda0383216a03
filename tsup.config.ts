import { defineConfig, type Options } from 'tsup'

const library = { index: 'src/index.ts', 'lists/index': 'src/lists/index.ts' }

const common: Options = {
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
  // One copy of what both entries use, so that an error or a list of one is one of the other.
  splitting: true,
  sourcemap: true,
  external: [/^node:/],
  removeNodeProtocol: false,
  dts: { entry: library },
}

export default defineConfig([
  // The command line shares the chunks of the library, so that nothing is shipped twice.
  { ...common, entry: { ...library, 'cli/bin': 'src/cli/bin.ts' }, format: 'esm' },
  { ...common, entry: library, format: 'cjs' },
])
