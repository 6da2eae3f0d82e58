import { obstacle } from '#support/config/index.ts'
import { command } from './command.ts'

export default command({
  summary: '(not there yet)',
  run: async () => {
    throw obstacle('This command is not built yet.')
  },
})
