import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { obstacle, ROOT } from '#support/config/index.ts'
import { command } from './command.ts'

export default command({
  summary: 'measures: without a name it lists what can be measured',
  usage: '[NAME] [--large] [--data FOLDER]',
  tells: [
    '--large        with the amounts of a big company',
    '--data FOLDER  where the public data sets lie that some measure on',
    'docs/benchmarks.md says what each does.',
  ],
  options: { large: { type: 'boolean', default: false }, data: { type: 'string' } },
  words: { least: 0, most: 1 },
  run: async ([name], { large, data }) => {
    const names = globSync('*.bench.ts', { cwd: join(ROOT, 'bench') })
      .map((file) => basename(file, '.bench.ts'))
      .sort()
    if (name === undefined) {
      console.log(names.join('\n') || 'There is nothing to measure in bench/.')
      return 0
    }
    if (!names.includes(name)) throw obstacle(`There is no bench ${name}; there are ${names.join(', ') || 'none'}.`)
    const program = [
      '--import',
      'tsx',
      join(ROOT, 'bench', `${name}.bench.ts`),
      ...(large ? ['--large'] : []),
      ...(typeof data === 'string' ? ['--data', data] : []),
    ]
    const child = spawn(process.execPath, program, {
      cwd: ROOT,
      stdio: 'inherit',
    })
    return new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)))
  },
})
