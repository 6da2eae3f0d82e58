// Makes package-lock.json name every platform's optional packages, also those that the registry in use did not show, so that
// `npm ci` passes everywhere. `--check` changes nothing and fails when an entry is missing.
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony', 'openbsd', 'netbsd', 'sunos', 'aix']
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32']

const text = readFileSync('package-lock.json', 'utf8')
const lock = JSON.parse(text)

/** Where a package at `from` finds `name`: its own folder, then those above, as Node looks. */
const resolve = (from, name) => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`
    if (lock.packages[path]) return path
    if (!folder) return undefined
  }
}

const wordsIn = (name, words) =>
  words.filter((word) => new RegExp(`(^|[-_/.])${word}($|[-_.])`).test(name.split('/').pop()))

const entryOf = (name, range, isDev) => {
  const os = wordsIn(name, SYSTEMS)
  const cpu = wordsIn(name, PROCESSORS)
  const libc = /musl/.test(name) ? ['musl'] : /linux.*gnu/.test(name) ? ['glibc'] : []
  if (!os.length && !cpu.length) throw new Error(`${name} ${range}: no system or processor in its name; add it by hand`)
  return {
    version: range.replace(/^[^\d]*/, ''),
    ...(cpu.length ? { cpu } : {}),
    ...(isDev ? { dev: true } : {}),
    ...(libc.length ? { libc } : {}),
    optional: true,
    ...(os.length ? { os } : {}),
  }
}

const added = []
for (const [path, owner] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(owner.optionalDependencies ?? {})) {
    if (resolve(path, name)) continue
    lock.packages[`node_modules/${name}`] = entryOf(name, range, owner.dev === true)
    added.push(`${name}@${range}`)
  }
}

if (process.argv.includes('--check')) {
  if (added.length) {
    console.error(
      `package-lock.json lacks ${added.length} packages of other platforms (npm run lock adds them): ${added.slice(0, 3).join(', ')} ...`,
    )
    process.exit(1)
  }
} else if (added.length) {
  const byPath = ([a], [b]) => a.localeCompare(b, 'en')
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath))
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`package-lock.json: ${added.length} packages of other platforms added`)
}
