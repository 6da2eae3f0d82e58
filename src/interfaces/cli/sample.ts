import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Size } from '#interfaces/sample/load.ts'
import { type Config, obstacle } from '#support/config/index.ts'
import { command } from './command.ts'
import { loadApart, ROOM_FOR_LARGE } from './load-apart.ts'
import { configHere, inHouse } from './place.ts'
import { samplePassword } from './sample-password.ts'

const SIZES = ['small', 'large'] as const

export default command({
  summary: 'loads the sample company, when nothing has been founded yet',
  usage: '[small|large]',
  tells: ['small: one year, 10,000 orders; large: ten times as much'],
  words: { least: 0, most: 1 },
  run: async ([size = 'small']) => {
    if (!SIZES.some((known) => known === size)) throw obstacle(`There is no sample ${size}: ${SIZES.join(', ')}.`)
    if (size === 'large' && !process.execArgv.includes(ROOM_FOR_LARGE)) {
      await loadApart(configHere(), size, new Promise(() => {}))
      return 0
    }
    const { loadSample } = await import('#interfaces/sample/load.ts')
    await inHouse(async (house, config) => {
      const progress = (step: string) => console.log(`  ${step} ...`)
      const { truths } = await loadSample({ house, size: size as Size, password: samplePassword(config), progress })
      if (truths) keepTruths(config, truths)
    })
    return 0
  },
})

/** What was planted in the year, for whoever wants to know whether an analysis finds it. */
const keepTruths = ({ data }: Config, truths: object) => {
  const folder = join(data, 'sample')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'truths.json'), `${JSON.stringify(truths, null, 2)}\n`)
}
