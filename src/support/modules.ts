import type { Module } from '#support/actions/index.ts'

/** The platform's own modules, which every house has, before those of src/modules.ts. */
export const supportModules: Module[] = []
