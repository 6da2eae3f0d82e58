import { module } from '#support/actions/index.ts'
import { listFiles, readFileRow, removeFileOf, uploadFile } from './actions.ts'
import { checks } from './checks.ts'
import { refusals } from './errors.ts'
import { sweep } from './sweep.ts'
import { texts } from './texts.ts'

export const filesModule = module({
  name: 'files',
  actions: { upload: uploadFile, read: readFileRow, list: listFiles, remove: removeFileOf },
  jobs: { sweep },
  errors: refusals,
  texts,
  checks,
  events: { 'files.stored': 'fileId', 'files.removed': 'fileId' },
})
