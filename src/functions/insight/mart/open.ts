import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { create, ownTables, tableNames } from './layout.ts'

export type Store = {
  /** The one connection that writes. */
  writer: DuckDBConnection
  connect(): Promise<DuckDBConnection>
  /** Where files lie while they are brought in. */
  folder: string
  close(): void
}

const MEMORY = '256MB'

/**
 * Opens the mart's file in a folder, makes what is missing. A file that cannot be read is thrown away: everything in it is known elsewhere too.
 * DuckDB itself is loaded here and nowhere else. Fails when another process has the file.
 */
export const openStore = async (folder: string, { memory = MEMORY, threads = 2 } = {}): Promise<Store> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'mart.duckdb')
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const open = () =>
    DuckDBInstance.create(file, {
      memory_limit: memory,
      threads: String(threads),
      temp_directory: join(folder, 'spill'),
      preserve_insertion_order: 'false',
      allocator_background_threads: 'true', // what a load took goes back to the system while nobody asks
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    })
  const instance = await open().catch((error: Error) => {
    if (/lock/i.test(error.message)) throw error
    for (const name of [file, `${file}.wal`]) rmSync(name, { force: true })
    return open()
  })
  return furnish(instance, folder)
}

const furnish = async (instance: DuckDBInstance, folder: string): Promise<Store> => {
  const writer = await instance.connect()
  const quoted = folder.replaceAll("'", "''")
  // Nothing outside this folder is read or written, whatever a statement says.
  await writer.run(`set allowed_directories = ['${quoted}/']; set enable_external_access = false`)
  await writer.run(`${ownTables} ${tableNames.map((table) => create(table)).join('; ')}; set lock_configuration = true`)
  return {
    writer,
    connect: () => instance.connect(),
    folder,
    close: () => {
      writer.closeSync()
      instance.closeSync()
    },
  }
}
