import { module } from '#support/actions/index.ts'
import { checks } from './checks.ts'
import { integrationErrors } from './errors.ts'
import {
  checkImport,
  getImport,
  getMapping,
  listImports,
  listMappings,
  listProblems,
  listTargets,
  receiveFile,
  removeImport,
  removeMapping,
  saveMapping,
  startImport,
  stopImport,
} from './index.ts'
import { chooseReading } from './receive-file.ts'
import { runJob } from './start-import.ts'
import { sweepImports } from './sweep-imports.ts'
import { texts } from './texts.ts'

/** A company's own history comes in by file. */
export const integrationModule = module({
  name: 'integration',
  actions: {
    checkImport,
    chooseReading,
    getImport,
    getMapping,
    listImports,
    listMappings,
    listProblems,
    listTargets,
    receiveFile,
    removeImport,
    removeMapping,
    saveMapping,
    startImport,
    stopImport,
  },
  jobs: { run: runJob, sweep: sweepImports },
  errors: integrationErrors,
  texts,
  checks,
  events: {
    'integration.import_moved': 'id',
    'integration.checked': 'id, counts',
    'integration.done': 'id, counts',
  },
  documents: { import: 'integration.get_import' },
})
