// Makes what a start needs from the sources, and only when they have changed: dist/onefold.js (the program) and
// dist/desk (the back office). `npm run build` makes both.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.ts'
import { underLock } from './lock.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const DESK = join(ROOT, 'src', 'interfaces', 'desk')
const LOCK = join(ROOT, '.cache', 'build.lock') // two starts at once build once

/** Builds dist/onefold.js unless it is fresh. Packages stay outside: some are native, others bring files. */
export const buildProgram = async (): Promise<void> => {
  const stamp = join(ROOT, 'dist', 'onefold.json')
  if (!isFresh(stamp)) await underLock(LOCK, () => makeProgram(stamp))
}

const makeProgram = async (stamp: string) => {
  if (isFresh(stamp)) return
  console.log('Building the program ...')
  rmSync(join(ROOT, 'dist', 'program'), { recursive: true, force: true })
  const inputs = await bundle({ onefold: 'src/interfaces/cli/main.ts' }, 'dist').catch(stopBuilding)
  remember(stamp, inputs)
}

/** Builds dist/desk unless it is fresh; does nothing in a release, which carries it. */
export const buildDesk = async (): Promise<void> => {
  const stamp = join(ROOT, 'dist', 'desk.json')
  const config = join(DESK, 'vite.config.ts')
  if (existsSync(config) && !isFresh(stamp)) await underLock(LOCK, () => makeDesk(stamp, config))
}

const makeDesk = async (stamp: string, config: string) => {
  if (isFresh(stamp)) return
  console.log('Building the desk ...')
  const { build } = await import('vite')
  const inputs: string[] = []
  await asForUse(() =>
    build({
      configFile: config,
      root: DESK,
      logLevel: 'error',
      build: { outDir: join(ROOT, 'dist', 'desk'), emptyOutDir: true },
      plugins: [
        {
          name: 'inputs',
          generateBundle() {
            inputs.push(...this.getModuleIds())
          },
        },
      ],
    }),
  )
  remember(stamp, [...sourcesIn(inputs), ...globSync('src/interfaces/desk/**/*.*', { cwd: ROOT })])
}

// Tests and developers say otherwise in NODE_ENV, and the next start serves what stands here: never the libraries' slow half with its warnings.
const asForUse = async <T>(build: () => Promise<T>): Promise<T> => {
  const said = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    return await build()
  } finally {
    if (said === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = said
  }
}

// esbuild has said what is wrong and where.
const stopBuilding = () => process.exit(1)

const sourcesIn = (ids: string[]) =>
  ids
    .map((id) => relative(ROOT, id.replace(/\?.*$/, '')))
    .filter((path) => path.startsWith('src') && existsSync(join(ROOT, path)))

// A change of packages, or of how we build, makes everything stale.
const ALWAYS = ['package-lock.json', 'scripts/build.ts', 'scripts/bundle.ts']

const stateOf = (path: string) => {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false })
  return found ? `${found.size} ${found.mtimeMs}` : 'gone'
}

const remember = (stamp: string, inputs: string[]) => {
  const states = Object.fromEntries([...new Set([...ALWAYS, ...inputs])].map((path) => [path, stateOf(path)]))
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, JSON.stringify(states))
}

const isFresh = (stamp: string) => {
  if (!existsSync(stamp)) return false
  const states = JSON.parse(readFileSync(stamp, 'utf8')) as Record<string, string>
  return Object.entries(states).every(([path, state]) => stateOf(path) === state)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildProgram()
  await buildDesk().catch((error: Error) => {
    console.error(`The desk cannot be built: ${error.message}`)
    process.exitCode = 1
  })
}
