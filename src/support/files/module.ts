import { module, type Reaction } from '#support/actions/index.ts'
import { listFiles, readFileRow, removeFileOf, uploadFile } from './actions.ts'
import { checks } from './checks.ts'
import { refusals } from './errors.ts'
import { sweep } from './sweep.ts'
import { texts } from './texts.ts'

/** The papers of a person go with him: the sweep takes their bytes. */
const forgetPerson: Reaction = async ({ tx, now }, { subject }) =>
  void (await tx.named('files.forget', 'update files set removed_at = $2 where subject = $1 and removed_at is null', [
    subject,
    now,
  ]))

export const filesModule = module({
  name: 'files',
  actions: { upload: uploadFile, read: readFileRow, list: listFiles, remove: removeFileOf },
  reactions: { 'parties.party_erased': forgetPerson },
  jobs: { sweep },
  errors: refusals,
  texts,
  checks,
  events: { 'files.stored': 'fileId', 'files.removed': 'fileId' },
})
