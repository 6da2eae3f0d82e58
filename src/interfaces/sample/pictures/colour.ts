/** Colour arithmetic in OKLab (Ottosson 2020), so that light and shade keep their hue. Colours are `#rrggbb`. */
type Lab = readonly [number, number, number]

const toLinear = (byte: number) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const toByte = (linear: number) => {
  const value = Math.min(1, Math.max(0, linear))
  return Math.round(255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055))
}

const labOf = (hex: string): Lab => {
  const [r, g, b] = [1, 3, 5].map((at) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16))) as [
    number,
    number,
    number,
  ]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const hexOf = ([lightness, a, b]: Lab) => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const bytes = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(toByte)
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

const memory = new Map<string, string>()

/** The colour under `light`: 1 leaves it, below 1 goes into a warm shade, above 1 towards white. */
export const lit = (hex: string, light: number): string => {
  const step = Math.round(light * 50) / 50
  const key = `${hex}${step}`
  const known = memory.get(key)
  if (known) return known
  const [lightness, a, b] = labOf(hex)
  const next: Lab =
    step <= 1
      ? [
          lightness * step ** 0.78,
          a * (1 - 0.1 * (1 - step)) + 0.01 * (1 - step),
          b * (1 - 0.1 * (1 - step)) + 0.014 * (1 - step),
        ]
      : [
          lightness + (0.995 - lightness) * Math.min(1, (step - 1) * 1.25),
          a * (1 - 0.5 * (step - 1)),
          b * (1 - 0.4 * (step - 1)),
        ]
  const result = hexOf(next)
  memory.set(key, result)
  return result
}

/** Between two colours; 0 gives the first, 1 the second. */
export const mixed = (first: string, second: string, share: number): string => {
  const [p, q] = [labOf(first), labOf(second)]
  return hexOf([0, 1, 2].map((index) => p[index]! + (q[index]! - p[index]!) * share) as unknown as Lab)
}
