/** How the year runs, January to December. November has the Singles' Day, June the mid-year sales. */
const curves = {
  steady: [0.9, 0.75, 0.95, 1, 1.05, 1.15, 0.95, 0.95, 1, 1.05, 1.35, 1.05],
  /** Homes are moved and furnished in late spring and in autumn. */
  moving: [0.75, 0.55, 0.95, 1.1, 1.25, 1.15, 0.85, 0.85, 1.2, 1.35, 1.35, 0.9],
  winter: [1.45, 1.05, 0.8, 0.6, 0.5, 0.55, 0.45, 0.55, 0.95, 1.45, 1.9, 1.75],
  summer: [0.45, 0.5, 0.8, 1.15, 1.6, 1.9, 1.75, 1.3, 0.8, 0.6, 0.75, 0.4],
  spring: [0.65, 0.75, 1.55, 2.1, 1.6, 1.1, 0.8, 0.7, 0.75, 0.75, 0.8, 0.5],
  autumn: [0.7, 0.6, 0.7, 0.75, 0.8, 0.85, 0.85, 1.1, 1.9, 1.75, 1.2, 0.8],
  /** New Year's visits, Mid-Autumn, and the end of the year. */
  gift: [1.75, 1.05, 0.7, 0.7, 0.9, 0.85, 0.65, 0.8, 1.5, 0.85, 1.2, 1.35],
  school: [0.8, 0.95, 1.1, 0.85, 0.8, 0.9, 1.1, 1.75, 1.25, 0.85, 1.15, 0.75],
  /** Lamps sell when the evenings grow long. */
  dark: [1.25, 0.95, 0.85, 0.75, 0.75, 0.8, 0.75, 0.8, 1, 1.25, 1.55, 1.35],
} as const

export type SeasonName = keyof typeof curves

/** Twelve factors with mean exactly near 1, rounded to thousandths. */
export const seasonCurve = (name: SeasonName): readonly number[] => {
  const curve = curves[name]
  const mean = curve.reduce((sum, factor) => sum + factor, 0) / 12
  return curve.map((factor) => Math.round((factor / mean) * 1000) / 1000)
}
