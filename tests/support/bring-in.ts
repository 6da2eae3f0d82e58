import { Readable } from 'node:stream'
import { checkImport, getImport, receiveImport, runImport, startImport } from '#functions/integration/index.ts'
import type { TestHouse } from '#support/testing/index.ts'

type Input = { id: string; mapping?: Record<string, unknown> }

/** What a person does at the desk: bring the file, take the proposal with corrections, try or write it. */
export const receive = (house: TestHouse, name: string, content: string | Buffer | Readable): Promise<{ id: string }> =>
  receiveImport(
    house.house,
    { actor: house.owner },
    { name, stream: content instanceof Readable ? content : Readable.from([Buffer.from(content)]) },
  )

export const proposal = async (house: TestHouse, id: string, target?: string) => {
  const { proposal: mapping } = await house.run(getImport, { id, ...(target && { target }) })
  if (!mapping) throw new Error('nothing is proposed')
  return mapping
}

export const tryOut = (house: TestHouse, { id, mapping }: Input) => go(house, checkImport, { id, mapping })
export const write = (house: TestHouse, { id, mapping }: Input) => go(house, startImport, { id, mapping })

const go = async (house: TestHouse, action: typeof checkImport, { id, mapping }: Input) => {
  await house.run(action, { id, ...(mapping && { mapping }) } as never)
  await runImport(house.house, id)
  return house.run(getImport, { id })
}

/** Brings a file in by its own proposal with these corrections. */
export const bringIn = async (
  house: TestHouse,
  name: string,
  content: string | Buffer | Readable,
  corrections: Record<string, unknown> = {},
) => {
  const { id } = await receive(house, name, content)
  const mapping = { ...(await proposal(house, id, corrections.target as string | undefined)), ...corrections }
  return write(house, { id, mapping })
}
