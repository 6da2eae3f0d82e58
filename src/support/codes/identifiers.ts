/**
 * GS1 application identifiers (General Specifications, section 3): number, data title, format. Formats: N digits,
 * X characters of set 82, Y of set 39, D a date YYMMDD; `6` exactly, `..20` up to, `*` ends in a check digit, `?` may
 * be missing, `+` and then. `310n` stands for 3100 to 3105, the last digit telling how many decimals the number has.
 */
const single: readonly (readonly [ai: string, title: string, format: string])[] = [
  ['00', 'SSCC', 'N18*'],
  ['01', 'GTIN', 'N14*'],
  ['02', 'CONTENT', 'N14*'],
  ['10', 'BATCH/LOT', 'X..20'],
  ['11', 'PROD DATE', 'D6'],
  ['12', 'DUE DATE', 'D6'],
  ['13', 'PACK DATE', 'D6'],
  ['15', 'BEST BEFORE', 'D6'],
  ['16', 'SELL BY', 'D6'],
  ['17', 'USE BY', 'D6'],
  ['20', 'VARIANT', 'N2'],
  ['21', 'SERIAL', 'X..20'],
  ['22', 'CPV', 'X..20'],
  ['235', 'TPX', 'X..28'],
  ['240', 'ADDITIONAL ID', 'X..30'],
  ['241', 'CUST. PART No.', 'X..30'],
  ['242', 'MTO VARIANT', 'N..6'],
  ['243', 'PCN', 'X..20'],
  ['250', 'SECONDARY SERIAL', 'X..30'],
  ['251', 'REF. TO SOURCE', 'X..30'],
  ['253', 'GDTI', 'N13*+X..17?'],
  ['254', 'GLN EXTENSION', 'X..20'],
  ['255', 'GCN', 'N13*+N..12?'],
  ['30', 'VAR. COUNT', 'N..8'],
  ['37', 'COUNT', 'N..8'],
  ['400', 'ORDER NUMBER', 'X..30'],
  ['401', 'GINC', 'X..30'],
  ['402', 'GSIN', 'N17*'],
  ['403', 'ROUTE', 'X..30'],
  ['410', 'SHIP TO LOC', 'N13*'],
  ['411', 'BILL TO', 'N13*'],
  ['412', 'PURCHASE FROM', 'N13*'],
  ['413', 'SHIP FOR LOC', 'N13*'],
  ['414', 'LOC No.', 'N13*'],
  ['415', 'PAY TO', 'N13*'],
  ['416', 'PROD/SERV LOC', 'N13*'],
  ['417', 'PARTY', 'N13*'],
  ['420', 'SHIP TO POST', 'X..20'],
  ['421', 'SHIP TO POST', 'N3+X..9'],
  ['422', 'ORIGIN', 'N3'],
  ['423', 'COUNTRY - INITIAL PROCESS', 'N3+N..12?'],
  ['424', 'COUNTRY - PROCESS', 'N3'],
  ['425', 'COUNTRY - DISASSEMBLY', 'N3+N..12?'],
  ['426', 'COUNTRY - FULL PROCESS', 'N3'],
  ['7001', 'NSN', 'N13'],
  ['7002', 'MEAT CUT', 'X..30'],
  ['7003', 'EXPIRY TIME', 'D6+N4'],
  ['7004', 'ACTIVE POTENCY', 'N..4'],
  ['7006', 'FIRST FREEZE DATE', 'D6'],
  ['7020', 'REFURB LOT', 'X..20'],
  ['710', 'NHRN PZN', 'X..20'],
  ['711', 'NHRN CIP', 'X..20'],
  ['712', 'NHRN CN', 'X..20'],
  ['713', 'NHRN DRN', 'X..20'],
  ['714', 'NHRN AIM', 'X..20'],
  ['8001', 'DIMENSIONS', 'N14'],
  ['8002', 'CMT No.', 'X..20'],
  ['8003', 'GRAI', 'N14*+X..16?'],
  ['8004', 'GIAI', 'X..30'],
  ['8005', 'PRICE PER UNIT', 'N6'],
  ['8006', 'ITIP', 'N14*+N2+N2'],
  ['8007', 'IBAN', 'X..34'],
  ['8008', 'PROD TIME', 'D6+N2+N..4?'],
  ['8010', 'CPID', 'Y..30'],
  ['8011', 'CPID SERIAL', 'N..12'],
  ['8012', 'VERSION', 'X..20'],
  ['8017', 'GSRN - PROVIDER', 'N18*'],
  ['8018', 'GSRN - RECIPIENT', 'N18*'],
  ['8019', 'SRIN', 'N..10'],
  ['8020', 'REF No.', 'X..25'],
  ['8110', 'COUPON', 'X..70'],
  ['8200', 'PRODUCT URL', 'X..70'],
  ['90', 'INTERNAL', 'X..30'],
  ...Array.from({ length: 9 }, (_, i) => [`9${i + 1}`, 'INTERNAL', 'X..90'] as const),
]

/** Measures and money; the identifier's last digit counts decimals, from 0 to `most`. */
const decimals: readonly (readonly [stem: string, title: string, format: string, most: number])[] = [
  ['310', 'NET WEIGHT (kg)', 'N6', 5],
  ['311', 'LENGTH (m)', 'N6', 5],
  ['312', 'WIDTH (m)', 'N6', 5],
  ['313', 'HEIGHT (m)', 'N6', 5],
  ['314', 'AREA (m²)', 'N6', 5],
  ['315', 'NET VOLUME (l)', 'N6', 5],
  ['316', 'NET VOLUME (m³)', 'N6', 5],
  ['320', 'NET WEIGHT (lb)', 'N6', 5],
  ['321', 'LENGTH (in)', 'N6', 5],
  ['322', 'LENGTH (ft)', 'N6', 5],
  ['330', 'GROSS WEIGHT (kg)', 'N6', 5],
  ['331', 'LENGTH (m), log', 'N6', 5],
  ['332', 'WIDTH (m), log', 'N6', 5],
  ['333', 'HEIGHT (m), log', 'N6', 5],
  ['334', 'AREA (m²), log', 'N6', 5],
  ['335', 'VOLUME (l), log', 'N6', 5],
  ['336', 'VOLUME (m³), log', 'N6', 5],
  ['340', 'GROSS WEIGHT (lb)', 'N6', 5],
  ['356', 'NET WEIGHT (t oz)', 'N6', 5],
  ['357', 'NET VOLUME (oz)', 'N6', 5],
  ['390', 'AMOUNT', 'N..15', 9],
  ['391', 'AMOUNT', 'N3+N..15', 9],
  ['392', 'PRICE', 'N..15', 9],
  ['393', 'PRICE', 'N3+N..15', 9],
  ['394', 'PRCNT OFF', 'N4', 3],
  ['395', 'PRICE/UoM', 'N6', 6],
]

/** A piece of a value. */
export type Part = { type: 'N' | 'X' | 'Y' | 'D'; min: number; max: number; check: boolean }

export type Identifier = {
  ai: string
  title: string
  parts: readonly Part[]
  /** Decimals of the number that the identifier announces, for those that do. */
  decimals?: number
  /** Its length is fixed by the first two digits (General Specifications, figure 7.8.5-2): no separator is needed after it. */
  predefined: boolean
}

const predefined = /^(?:0[0-4]|1[1-9]|20|3[1-6]|41)/

const partsOf = (format: string): Part[] =>
  format.split('+').map((piece) => {
    const [, type, upTo, length, check, optional] = /^([NXYD])(\.\.)?(\d+)(\*)?(\?)?$/.exec(
      piece,
    ) as unknown as string[]
    const max = Number(length)
    return { type: type as Part['type'], min: optional ? 0 : upTo ? 1 : max, max, check: check !== undefined }
  })

const identifiers = new Map<string, Identifier>()
for (const [ai, title, format] of single)
  identifiers.set(ai, { ai, title, parts: partsOf(format), predefined: predefined.test(ai) })
for (const [stem, title, format, most] of decimals)
  for (let n = 0; n <= most; n++) {
    const ai = `${stem}${n}`
    identifiers.set(ai, { ai, title, parts: partsOf(format), decimals: n, predefined: predefined.test(ai) })
  }

export const findIdentifier = (ai: string): Identifier | undefined => identifiers.get(ai)

/** Every application identifier that is understood. */
export const applicationIdentifiers: readonly string[] = [...identifiers.keys()].sort()

/** The identifier that a text begins with: none is the beginning of another, so there is one at most. */
export const identifierAt = (text: string, at: number): Identifier | undefined => {
  for (const length of [2, 3, 4]) {
    const found = identifiers.get(text.slice(at, at + length))
    if (found) return found
  }
  return undefined
}
