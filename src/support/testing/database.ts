import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Database, open } from '#support/database/index.ts'
import { TEMPLATE } from './template.ts'

/**
 * A database of its own for a test file, with all tables and nothing in them; dropped when the file is done. Call it at the
 * top of the file: `const db = await testDatabase()`. `size` bounds its connections.
 */
export const testDatabase = async ({ size = 20 } = {}): Promise<Database> => {
  const { url, drop } = await cloneTemplate()
  const database = open(url, { size, name: 'onefold test' })
  afterAll(async () => {
    await database.close()
    await drop()
  })
  return database
}

/** An empty database for tests of migration, restore and other programs' servers. Not migrated. */
export const emptyDatabase = async (): Promise<{ url: string }> => {
  const { url, drop } = await create('template0')
  afterAll(drop)
  return { url }
}

/** The address of a fresh clone for tests that start the whole program on it. */
export const cloneTemplate = (): Promise<{ url: string; drop: () => Promise<void> }> => create(TEMPLATE)

const create = async (template: string) => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(`create database ${name} template ${template} strategy file_copy`)
  const url = new URL(inject('postgres'))
  url.pathname = `/${name}`
  return { url: url.href, drop: () => administer(`drop database if exists ${name} with (force)`) }
}

const administer = async (statement: string) => {
  const client = new pg.Client({ connectionString: inject('postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
