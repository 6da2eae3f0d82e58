import { totalmem } from 'node:os'

/** How the own server is set: one machine, an SSD, some dozens of connections from this machine only. */
export const settingsOf = (port: number, more: Record<string, string> = {}): string[] => {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
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
