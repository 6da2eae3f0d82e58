import { command } from './command.ts'
import { examine } from './examine.ts'
import { inHouse } from './place.ts'

export default command({
  summary: 'recomputes what the books say and compares; exit code 1 when something is wrong',
  run: () => inHouse(async (house) => ((await examine(house)) === 0 ? 0 : 1)),
})
