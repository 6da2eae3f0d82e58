import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** PostgreSQL refuses to run as root: then it runs as nobody. Undefined for everybody else. */
export const databaseUser = (): { uid: number; gid: number } | undefined =>
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined

/** True when the database's user may enter `folder` and every folder above it that exists. */
export const mayEnter = (folder: string): boolean => {
  if (!databaseUser()) return true
  const isOpen = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0
  return isOpen && (folder === dirname(folder) || mayEnter(dirname(folder)))
}

/** The data folder when none was named: `wanted`, or for root, where the database's user may not enter that, one that he may. */
export const chooseData = (wanted: string): string => (mayEnter(wanted) ? wanted : '/var/lib/onefold')
