/** What a unit measures; only units of one kind convert into each other. */
export type UnitKind = 'count' | 'set' | 'mass' | 'length' | 'area' | 'volume' | 'time' | 'package'

/** [UN/ECE recommendation 20 or 21 code, kind, how many of the kind's base unit (exact decimal), decimals of a quantity]. */
type Row = readonly [code: string, kind: UnitKind, factor: string, decimals: number]

/**
 * Starting set. Base units: one piece, kilogram, metre, square metre, litre, hour. Imperial units by their definitions
 * of 1959 (inch 0.0254 m, avoirdupois pound 0.45359237 kg); US gallon 231 cubic inches. A set and a package hold what
 * the item says they hold: their factor is the item's own (`ItemUnits`), the table has none. In e-invoices (EN 16931) the
 * package codes of recommendation 21 are written with an X before them: `XBX`.
 */
export const rows: readonly Row[] = [
  ['C62', 'count', '1', 0],
  ['EA', 'count', '1', 0],
  ['H87', 'count', '1', 0],
  ['PR', 'count', '2', 0],
  ['DZN', 'count', '12', 0],
  ['GRO', 'count', '144', 0],
  ['CEN', 'count', '100', 0],
  ['MIL', 'count', '1000', 0],
  ['MC', 'mass', '0.000000001', 0],
  ['MGM', 'mass', '0.000001', 3],
  ['GRM', 'mass', '0.001', 3],
  ['KGM', 'mass', '1', 6],
  ['TNE', 'mass', '1000', 6],
  ['ONZ', 'mass', '0.028349523125', 6],
  ['LBR', 'mass', '0.45359237', 6],
  ['MMT', 'length', '0.001', 3],
  ['CMT', 'length', '0.01', 4],
  ['DMT', 'length', '0.1', 5],
  ['MTR', 'length', '1', 6],
  ['KMT', 'length', '1000', 6],
  ['INH', 'length', '0.0254', 6],
  ['FOT', 'length', '0.3048', 6],
  ['YRD', 'length', '0.9144', 6],
  ['CMK', 'area', '0.0001', 2],
  ['MTK', 'area', '1', 6],
  ['FTK', 'area', '0.09290304', 6],
  ['HAR', 'area', '10000', 6],
  ['MLT', 'volume', '0.001', 3],
  ['CLT', 'volume', '0.01', 4],
  ['DMQ', 'volume', '1', 6],
  ['LTR', 'volume', '1', 6],
  ['HLT', 'volume', '100', 6],
  ['CMQ', 'volume', '0.001', 3],
  ['MTQ', 'volume', '1000', 6],
  ['GLL', 'volume', '3.785411784', 6],
  ['SEC', 'time', '1/3600', 0],
  ['MIN', 'time', '1/60', 2],
  ['HUR', 'time', '1', 4],
  ['DAY', 'time', '24', 4],
  ['SET', 'set', '', 0],
  ['BX', 'package', '', 0],
  ['CT', 'package', '', 0],
  ['PK', 'package', '', 0],
  ['BG', 'package', '', 0],
  ['BO', 'package', '', 0],
  ['RO', 'package', '', 0],
  ['PX', 'package', '', 0],
]
