import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importsOf, readSources, type Source } from './sources.ts'

const FEWEST_FILES = 100
const FLOORS = ['support', 'masters', 'books', 'functions', 'interfaces']
const DOORS = ['index.ts', 'functions.ts', 'browser.ts', 'tables.ts', 'texts.ts', 'module.ts']
// What is loaded into a browser may only see a module's pure files.
const LIGHT_DOORS = ['browser.ts', 'texts.ts']
const IN_BROWSER = /^src\/interfaces\/(desk|counter|field|shop\/islands)\//

const modulesFile = readFileSync('src/modules.ts', 'utf8')
const order = [...modulesFile.matchAll(/'((?:masters|books|functions)\/[\w-]+)'/g)].map((found) => found[1]!)
const sources = readSources('src')
const product = sources.filter(({ isTest, path }) => !isTest && path !== 'src/modules.ts')

type Place = { floor: number; module: string; file: string }

const placeOf = (path: string): Place | undefined => {
  const [, floor = '', room = '', ...rest] = path.split('/')
  if (!path.startsWith('src/') || !FLOORS.includes(floor)) return undefined
  return { floor: FLOORS.indexOf(floor), module: `${floor}/${room}`, file: rest.join('/') }
}

const isModule = ({ floor }: Place) => floor > 0 && floor < FLOORS.length - 1

/** Every import of one part of the house by another, with both places. */
const steps = (from: readonly Source[]) =>
  from.flatMap((source) =>
    importsOf(source).flatMap(({ target }) => {
      const [here, there] = [placeOf(source.path), placeOf(target)]
      return here && there && here.module !== there.module
        ? [{ here, there, says: `${source.path} imports ${target}` }]
        : []
    }),
  )

describe('the house', () => {
  it('is really looked at', () => {
    expect(sources.length).toBeGreaterThanOrEqual(FEWEST_FILES)
    expect(steps(product).length).toBeGreaterThanOrEqual(FEWEST_FILES)
  })

  it('imports only files that are there', () => {
    const missing = sources.flatMap((source) =>
      importsOf(source)
        .filter(({ target }) => target.startsWith('src/') && !existsSync(target))
        .map(({ target }) => `${source.path} imports ${target}`),
    )
    expect(missing).toEqual([])
  })

  it('imports go down the floors, never up', () => {
    const up = steps(product).filter(({ here, there }) => there.floor > here.floor)
    expect(up.map(({ says }) => says)).toEqual([])
    const all = product.filter(({ path }) => !path.startsWith('src/interfaces/'))
    const knowing = all.filter((source) => importsOf(source).some(({ target }) => target === 'src/modules.ts'))
    expect(knowing.map(({ path }) => path)).toEqual([])
  })

  it('a module calls only modules that src/modules.ts lists before it', () => {
    const against = steps(product).filter(
      ({ here, there }) =>
        isModule(here) && isModule(there) && order.indexOf(there.module) > order.indexOf(here.module),
    )
    expect(against.map(({ says }) => says)).toEqual([])
  })

  it('another module is entered by its doors only', () => {
    const through = steps(product).filter(({ there }) => isModule(there) && !DOORS.includes(there.file))
    expect(through.map(({ says }) => says)).toEqual([])
  })

  it('what runs in a browser enters modules by their light doors only', () => {
    const inBrowser = product.filter(({ path }) => IN_BROWSER.test(path))
    const heavy = steps(inBrowser).filter(({ there }) => isModule(there) && !LIGHT_DOORS.includes(there.file))
    expect(heavy.map(({ says }) => says)).toEqual([])
  })

  it('a room of the desk’s kit is built on the rooms before it', () => {
    const rooms = ['', 'forms', 'cells', 'documents', 'lists']
    const roomOf = (path: string) => /^src\/interfaces\/desk\/kit\/(?:(.+)\/)?[^/]+$/.exec(path)
    const against = product.flatMap((source) => {
      const here = roomOf(source.path)
      return here
        ? importsOf(source)
            .filter(({ target }) => {
              const there = roomOf(target)
              return there && rooms.indexOf(there[1] ?? '') > rooms.indexOf(here[1] ?? '')
            })
            .map(({ target }) => `${source.path} imports ${target}`)
        : []
    })
    expect(against).toEqual([])
  })

  it('src/modules.ts lists every module once, floor by floor', () => {
    const present = globSync('src/{masters,books,functions}/*/module.ts').map((path) =>
      path.replaceAll('\\', '/').split('/').slice(1, 3).join('/'),
    )
    expect([...order].sort()).toEqual(present.sort())
    const booted = [...modulesFile.matchAll(/^ {2}(\w+)Module,/gm)].map((found) => found[1])
    expect(booted).toEqual(order.map((name) => name.split('/')[1]))
    const floors = order.map((name) => FLOORS.indexOf(name.split('/')[0]!))
    expect(floors).toEqual(floors.toSorted((a, b) => a - b))
  })

  it('files beside the sources are found from ROOT, since the built program lies elsewhere', () => {
    const asks = /import\.meta\.(url|dirname|filename)/
    const asking = product.filter(
      ({ path, text }) =>
        !/config\/root\.ts$|vite\.config\.ts$/.test(path) &&
        asks.test(text.replaceAll('createRequire(import.meta.url)', '')),
    )
    expect(asking.map(({ path }) => path)).toEqual([])
  })

  it('has no circle of imports', () => {
    expect(circlesAmong(product)).toEqual([])
  })
})

const circlesAmong = (all: readonly Source[]) => {
  const edges = new Map(
    all.map((source) => [
      source.path,
      importsOf(source)
        .filter((found) => !found.isTypeOnly)
        .map((found) => found.target),
    ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) return void circles.push([...trail.slice(start), path].join(' → '))
    if (done.has(path)) return
    for (const next of edges.get(path) ?? []) if (edges.has(next)) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return circles
}
