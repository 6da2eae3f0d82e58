import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Bundles programs (name: source) into a folder, both told from the root, as the program itself is; resolves to the sources they are made of. */
export const bundle = async (entryPoints: Record<string, string>, outdir: string): Promise<string[]> => {
  const { build, stop } = await import('esbuild')
  const made = await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir,
    chunkNames: 'program/[name]-[hash]',
    bundle: true,
    splitting: true, // a command loads what it needs only
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: true,
    metafile: true,
    logLevel: 'error',
  })
  await stop() // its own process would keep the memory of the build as long as we live
  return Object.keys(made.metafile.inputs)
}
