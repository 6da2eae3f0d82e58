import type { House } from '#support/actions/index.ts'
import { obstacle } from '#support/config/index.ts'
import type { Entity } from '#support/entity/index.ts'

/** The entity of this name, `units` or `unit`; an obstacle names those that there are. */
export const entityNamed = ({ modules }: House, wanted: string): Entity => {
  const all = modules.flatMap(({ entities = [] }) => entities as unknown as Entity[])
  const found = all.find(({ name, plural }) => name === wanted || plural === wanted)
  if (!found)
    throw obstacle(
      `There is no ${wanted || 'entity without a name'}; there are ${all.map(({ plural }) => plural).join(', ')}.`,
    )
  return found
}
