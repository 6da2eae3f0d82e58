import type { Ctx } from '#support/actions/index.ts'
import type { Database, Tx } from '#support/database/index.ts'
import type { LiveNews } from '#support/events/index.ts'
import { type Model, unpacked } from './model.ts'

/** The model with the number of each item by its id. */
export type HeldModel = Model & { readonly numbers: ReadonlyMap<string, number>; readonly version: number }

type Held = { model: HeldModel; isStale: boolean; checkedAt: number; loading: Promise<void> | undefined }

const none = { starts: new Int32Array(1), items: new Int32Array(0), weights: new Float32Array(0) }
const USUAL = 0.05
/** Of a house that has not learned anything yet. */
const nothing: HeldModel = {
  names: [],
  neighbours: none,
  together: none,
  rates: new Float32Array(0),
  usual: USUAL,
  popular: new Int32Array(0),
  numbers: new Map(),
  version: 0,
}

const held = new WeakMap<Database, Held>()
const OLDEST_MS = 30_000

/** What was learned, from the memory of this process: read anew when news of a newer version come, and looked for every half minute besides. */
export const heldModel = async ({ tx }: Pick<Ctx, 'tx'>): Promise<HeldModel> => {
  const own = held.get(tx.database) ?? hold(tx.database)
  if (own.isStale || performance.now() - own.checkedAt > OLDEST_MS) await refresh(own, tx)
  return own.model
}

const hold = (database: Database): Held => {
  const own: Held = { model: nothing, isStale: true, checkedAt: 0, loading: undefined }
  held.set(database, own)
  database.news.on('live', ({ type }: LiveNews) => {
    if (type === 'decisions.learned') own.isStale = true
  })
  database.news.on('reconnected', () => (own.isStale = true))
  return own
}

const refresh = (own: Held, tx: Tx): Promise<void> => {
  own.loading ??= load(own, tx).finally(() => (own.loading = undefined))
  return own.loading
}

const load = async (own: Held, tx: Tx): Promise<void> => {
  own.isStale = false
  own.checkedAt = performance.now()
  const [row] = await tx.named<{ version: number; packed: Buffer }>(
    'recommend.load',
    'select version, packed from recommend_models where version <> $1',
    [own.model.version],
  )
  if (!row) return
  const model = unpacked(row.packed)
  own.model = { ...model, version: row.version, numbers: new Map(model.names.map((name, item) => [name, item])) }
}
