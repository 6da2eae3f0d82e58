import { block, contour, disc, lathe, type Model, rod, type Solid, tube } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, brass, glazeFor, paperShade, rattan, type Surface, woodFor } from '../surfaces.ts'

const lampInside = '#fff3d6'

const cone = (surface: Surface, y: number, low: number, high: number, tall: number): Solid =>
  lathe(surface, [0, y, 0], contour(1, tall, [low, 0, (low + high) / 2, 0.5, high, 1]), {
    angular: true,
    inside: lampInside,
    rings: [{ radius: low, y: 0.6, width: 0.5, tone: '#d9c6a0' }],
  })

const glowAt = (x: number, y: number, radius: number) => ({ at: [x, y, 0] as const, radius })

const arcLamp = ({ width, height }: PictureSpec): Model => {
  const x = -width * 0.4
  const end = width * 0.34
  const path: Vec[] = [
    [x, 2, 0],
    [x, height * 0.6, 0],
    [-width * 0.22, height * 0.92, 0],
    [width * 0.1, height, 0],
    [end, height * 0.88, 0],
  ]
  const bowl = contour(16, 17, [1, 0, 0.96, 0.3, 0.72, 0.65, 0.31, 0.92, 0.09, 1])
  return {
    solids: [
      disc(blackSteel, [x, 0, 0], 15, 2.4),
      tube(blackSteel, path, 1),
      lathe(brass, [end, height * 0.88 - 17, 0], bowl, { inside: '#fff0cc' }),
    ],
    ground: 'floor',
    focus: [width * 0.3, height * 0.82, 0],
    glow: glowAt(end, height * 0.74, 46),
  }
}

/** Floor lamps: tripod, straight, arc. */
export const floorLamp = (spec: PictureSpec): Model => {
  const { width, height, style } = spec
  if (style === 'arc') return arcLamp(spec)
  const wood = woodFor(spec)
  const leg = (angle: number): Solid => {
    const [x, z] = [Math.cos(angle), Math.sin(angle)]
    return rod(wood, [x * width * 0.55, 0, z * width * 0.55], [x * 1.6, height - 36, z * 1.6], 1.3, 1.5)
  }
  const stand: Solid[] =
    style === 'straight'
      ? [disc(wood, [0, 0, 0], 14, 2.6), rod(blackSteel, [0, 2.6, 0], [0, height - 24, 0], 0.9)]
      : [0.4, 2.5, 4.6].map(leg)
  return {
    solids: [
      ...stand,
      rod(brass, [0, height - 38, 0], [0, height - 26, 0], 1),
      cone(paperShade, height - 32, width * 0.5, width * 0.39, 32),
    ],
    ground: 'floor',
    focus: [0, height - 24, 0],
    glow: glowAt(0, height - 16, 60),
  }
}

const mushroom = (spec: PictureSpec): Model => {
  const { width, height } = spec
  const stem = contour(width / 2, height, [0.52, 0, 0.5, 0.04, 0.26, 0.16, 0.22, 0.56])
  const cap = contour(width / 2, height, [1, 0, 0.99, 0.06, 0.86, 0.27, 0.56, 0.43, 0.08, 0.5])
  return {
    solids: [
      lathe(glazeFor(spec, 'rice'), [0, 0, 0], stem),
      lathe({ ...paperShade, tone: '#f8efdc' }, [0, height * 0.5, 0], cap, { inside: lampInside }),
    ],
    ground: 'table',
    focus: [0, height * 0.6, 0],
    glow: glowAt(0, height * 0.62, width),
  }
}

const lantern = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, height } = spec
  const out = width / 2 - 0.8
  const inner = width - 3.2
  const post = (x: number, z: number): Solid => block(wood, [x, 0, z], [1.6, height, 1.6], { grain: 1 })
  return {
    solids: [
      block(paperShade, [0, 3, 0], [inner, height - 5, inner]),
      post(-out, -out),
      post(out, -out),
      post(-out, out),
      post(out, out),
      block(wood, [0, 1.6, 0], [inner, 1.4, inner]),
      block(wood, [0, height - 2, 0], [inner, 1.4, inner]),
    ],
    ground: 'table',
    focus: [0, height * 0.6, 0],
    glow: glowAt(0, height * 0.5, width * 1.2),
  }
}

/** Table lamps: ceramic foot, mushroom, lantern. */
export const tableLamp = (spec: PictureSpec): Model => {
  const { width, height, style } = spec
  if (style === 'mushroom') return mushroom(spec)
  if (style === 'lantern') return lantern(spec)
  const r = width / 2
  const body = height * 0.52
  const foot = contour(r, body, [0.34, 0, 0.5, 0.16, 0.62, 0.42, 0.5, 0.72, 0.2, 0.93, 0.16, 1])
  return {
    solids: [
      lathe(glazeFor(spec, 'celadon'), [0, 0, 0], foot),
      rod(brass, [0, body, 0], [0, body + 5, 0], 0.7),
      cone(paperShade, body + 2, r, r * 0.72, height - body - 2),
    ],
    ground: 'table',
    focus: [0, body, 0],
    glow: glowAt(0, height * 0.78, width * 0.95),
  }
}

const cord = (from: number): Solid => ({ ...rod(blackSteel, [0, from, 0], [0, from + 260, 0], 0.28), plain: true })

const globe = (width: number, height: number): Solid => {
  const r = width / 2
  const rings = Array.from({ length: 9 }, (_, index) => {
    const y = height * (0.1 + index * 0.1)
    const radius = r * Math.sqrt(Math.max(0.02, 1 - ((y - height / 2) / (height * 0.505)) ** 2))
    return { radius, y, width: 0.3, tone: '#d8c7a2' }
  })
  const profile = Array.from({ length: 11 }, (_, index): [number, number] => {
    const angle = -Math.PI / 2 + 0.24 + (index / 10) * (Math.PI - 0.48)
    return [r * Math.cos(angle), height / 2 + (height / 2) * Math.sin(angle)]
  })
  return lathe(paperShade, [0, 0, 0], profile, { rings, inside: '#fff6e0' })
}

/** Hanging lamps: paper globe, dome, woven bell; the cord goes up out of the picture. */
export const pendant = (spec: PictureSpec): Model => {
  const { width, height, style } = spec
  const rest = { ground: 'hanging', focus: [0, height * 0.45, 0] } as const
  if (style === 'dome') {
    const bell = contour(width / 2, height, [1, 0, 0.98, 0.2, 0.8, 0.58, 0.4, 0.9, 0.1, 1])
    const shade = lathe({ ...glazeFor(spec, 'celadon'), gloss: 0.5 }, [0, 0, 0], bell, { inside: '#fff1cf' })
    return { ...rest, solids: [shade, cord(height)], glow: glowAt(0, -height * 0.05, width * 0.62) }
  }
  if (style === 'woven') {
    const bell = contour(width / 2, height, [1, 0, 0.97, 0.3, 0.7, 0.75, 0.26, 0.96, 0.12, 1])
    return {
      ...rest,
      solids: [lathe(rattan, [0, 0, 0], bell, { inside: '#ffe9bd' }), cord(height)],
      glow: glowAt(0, height * 0.1, width * 0.66),
    }
  }
  return { ...rest, solids: [globe(width, height), cord(height * 0.97)], glow: glowAt(0, height / 2, width * 0.85) }
}
