import type { LocalisedText } from '#support/i18n/index.ts'

export type PickingLine = {
  id: string
  documentNumber: string
  document: string
  code: string
  name: LocalisedText
  unit: string
  tracking: 'none' | 'lot' | 'serial'
  gtins: string[]
  quantity: string
  picked: string
  state: string
  location: string | null
  lot: string | null
  unitName: LocalisedText
  lots: { code: string; location: string; quantity: string }[]
}
export type Picking = { id: string; number: string; site: string; state: string; lines: PickingLine[] }

/** The shipments that wait for their parcels. */
export const toPack = '/goods/packing?state=packing'
