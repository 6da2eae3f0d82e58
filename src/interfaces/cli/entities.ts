import type { House } from '#support/actions/index.ts'
import { obstacle } from '#support/config/index.ts'
import type { Entity, Import } from '#support/entity/index.ts'

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

/** How its module takes rows of this entity from a file, with the module's own writers; an obstacle names those that come in by file. */
export const importNamed = (house: House, wanted: string): Import => {
  const entity = entityNamed(house, wanted)
  const all = house.modules.flatMap(({ imports = [] }) => imports as unknown as Import[])
  const found = all.find((one) => one.entity.name === entity.name)
  if (!found)
    throw obstacle(
      `${entity.plural} do not come in by a file; what does: ${all.map((one) => one.entity.plural).join(', ')}.`,
    )
  return found
}
