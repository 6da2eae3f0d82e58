import { totalmem } from 'node:os'
import { join } from 'node:path'

/** What the systems have room for in a socket's address. */
const LONGEST = 103

/** Where the server's socket lies: its own folder, which only its user may enter. Empty where no socket can be: then it listens by TCP alone. */
export const socketFolder = (folder: string): string =>
  process.platform !== 'win32' && Buffer.byteLength(join(folder, '.s.PGSQL.65535')) <= LONGEST && !folder.includes('"')
    ? folder
    : ''

/** How the own server is set: one machine, an SSD, some dozens of connections from this machine only. */
export const settingsOf = (port: number, sockets: string, more: Record<string, string> = {}): string[] => {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: sockets && `"${sockets}"`,
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '200',
    shared_buffers: '128MB',
    effective_cache_size: `${Math.max(256, Math.floor(totalmem() / 2 ** 21))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    wal_compression: 'on',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    jit: 'off',
    max_locks_per_transaction: '256',
    autovacuum_naptime: '20s',
    log_checkpoints: 'off',
    log_min_messages: 'log', // what constraints refuse is answered to whoever asked, not logged with its values
    ...more,
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
