import { access } from '#support/access/module.ts'
import type { Module } from '#support/actions/index.ts'
import { auditModule } from '#support/audit/module.ts'
import { eventsModule } from '#support/events/module.ts'
import { filesModule } from '#support/files/module.ts'
import { jobsModule } from '#support/jobs/module.ts'
import { mailModule } from '#support/mail/module.ts'
import { notesModule } from '#support/notes/module.ts'
import { settingsModule } from '#support/settings/module.ts'
import { viewsModule } from '#support/views/module.ts'

/** The platform's own modules, which every house has, before those of src/modules.ts. */
export const supportModules: Module[] = [
  settingsModule,
  auditModule,
  eventsModule,
  jobsModule,
  filesModule,
  mailModule,
  notesModule,
  access,
  viewsModule,
]
