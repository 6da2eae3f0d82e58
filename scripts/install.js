// Before `npm start` and `npm test`: installs what package-lock.json names unless it is there already. Read by whatever Node
// the machine has (20.19 or later); takes some 60 ms when nothing is to be done.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return {}
  }
}

/** A package is in order when its version is the wanted one; other platforms' optional ones may be absent. */
const isInOrder = (wanted, present) =>
  present ? present.version === wanted.version : wanted.optional === true || wanted.link === true

const wanted = packagesIn('package-lock.json')
const present = packagesIn('node_modules/.package-lock.json') // npm writes it last, so a killed install has none
const isComplete = Object.entries(wanted).every(([path, entry]) => path === '' || isInOrder(entry, present[path]))

if (!isComplete) {
  console.log('Installing the parts of Onefold (once) ...')
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const started = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', options, {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      })
  if (started.status !== 0) {
    console.error(
      `onefold: npm could not install the packages${started.error ? ` (${started.error.message})` : ''}; its message stands above.`,
    )
    process.exit(started.status ?? 1)
  }
}
