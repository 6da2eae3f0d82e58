import { join } from 'node:path'
import type { House } from '#support/actions/index.ts'

/** Where a file lies that came to be brought in. It goes when the import goes. */
export const folderOfImports = ({ filesFolder }: Pick<House, 'filesFolder'>): string => join(filesFolder, 'imports')

export const pathOfImport = (house: Pick<House, 'filesFolder'>, id: string): string => {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('not an id')
  return join(folderOfImports(house), id)
}
