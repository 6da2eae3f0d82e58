import { block, disc, lathe, type Model, rod, type Solid, tube } from '../solids.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, brass, glazeFor, paperShade, rattan, type Surface, woodFor } from '../surfaces.ts'

const cone = (surface: Surface, y: number, low: number, high: number, tall: number, x = 0): Solid =>
  lathe(
    surface,
    [x, y, 0],
    [
      [low, 0],
      [(low + high) / 2, tall / 2],
      [high, tall],
    ],
    { angular: true, inside: '#fff3d6', rings: [{ radius: low, y: 0.6, width: 0.5, tone: '#d9c6a0' }] },
  )

const glowAt = (x: number, y: number, radius: number) => ({ at: [x, y, 0] as const, radius })

/** Floor lamps: tripod, straight, arc. */
export const floorLamp = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, height, style } = spec
  const shade = width * 0.5
  if (style === 'arc') {
    const bow = tube(
      blackSteel,
      [
        [-width * 0.4, 2, 0],
        [-width * 0.4, height * 0.6, 0],
        [-width * 0.22, height * 0.92, 0],
        [width * 0.1, height, 0],
        [width * 0.34, height * 0.88, 0],
      ],
      1,
    )
    const bowl = lathe(
      brass,
      [width * 0.34, height * 0.88 - 17, 0],
      [
        [16, 0],
        [15.4, 5],
        [11.5, 11],
        [5, 15.6],
        [1.4, 17],
      ],
      { inside: '#fff0cc' },
    )
    return {
      solids: [disc(blackSteel, [-width * 0.4, 0, 0], 15, 2.4), bow, bowl],
      ground: 'floor',
      focus: [width * 0.3, height * 0.82, 0],
      glow: glowAt(width * 0.34, height * 0.74, 46),
    }
  }
  const stand: Solid[] =
    style === 'straight'
      ? [disc(wood, [0, 0, 0], 14, 2.6), rod(blackSteel, [0, 2.6, 0], [0, height - 24, 0], 0.9)]
      : [0.4, 2.5, 4.6].map((angle) =>
          rod(
            wood,
            [Math.cos(angle) * width * 0.55, 0, Math.sin(angle) * width * 0.55],
            [Math.cos(angle) * 1.6, height - 36, Math.sin(angle) * 1.6],
            1.3,
            1.5,
          ),
        )
  return {
    solids: [
      ...stand,
      rod(brass, [0, height - 38, 0], [0, height - 26, 0], 1),
      cone(paperShade, height - 32, shade, shade * 0.78, 32),
    ],
    ground: 'floor',
    focus: [0, height - 24, 0],
    glow: glowAt(0, height - 16, 60),
  }
}

/** Table lamps: ceramic foot, mushroom, lantern. */
export const tableLamp = (spec: PictureSpec): Model => {
  const { width, height, style } = spec
  const r = width / 2
  if (style === 'mushroom') {
    const glaze = glazeFor(spec, 'rice')
    return {
      solids: [
        lathe(
          glaze,
          [0, 0, 0],
          [
            [r * 0.52, 0],
            [r * 0.5, 1.2],
            [r * 0.26, height * 0.16],
            [r * 0.22, height * 0.56],
          ],
        ),
        lathe(
          { ...paperShade, tone: '#f8efdc' },
          [0, height * 0.5, 0],
          [
            [r, 0],
            [r * 0.99, height * 0.06],
            [r * 0.86, height * 0.27],
            [r * 0.56, height * 0.43],
            [r * 0.08, height * 0.5],
          ],
          { inside: '#fff3d6' },
        ),
      ],
      ground: 'table',
      focus: [0, height * 0.6, 0],
      glow: glowAt(0, height * 0.62, width),
    }
  }
  if (style === 'lantern') {
    const wood = woodFor(spec)
    const posts = [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ].map(([x, z]) => block(wood, [x! * (r - 0.8), 0, z! * (r - 0.8)], [1.6, height, 1.6], { grain: 1 }))
    return {
      solids: [
        block(paperShade, [0, 3, 0], [width - 3.4, height - 5, width - 3.4]),
        ...posts,
        block(wood, [0, 1.6, 0], [width - 3.2, 1.4, width - 3.2]),
        block(wood, [0, height - 2, 0], [width - 3.2, 1.4, width - 3.2]),
      ],
      ground: 'table',
      focus: [0, height * 0.6, 0],
      glow: glowAt(0, height * 0.5, width * 1.2),
    }
  }
  const glaze = glazeFor(spec, 'celadon')
  const body = height * 0.52
  return {
    solids: [
      lathe(
        glaze,
        [0, 0, 0],
        [
          [r * 0.34, 0],
          [r * 0.5, body * 0.16],
          [r * 0.62, body * 0.42],
          [r * 0.5, body * 0.72],
          [r * 0.2, body * 0.93],
          [r * 0.16, body],
        ],
      ),
      rod(brass, [0, body, 0], [0, body + 5, 0], 0.7),
      cone(paperShade, body + 2, r, r * 0.72, height - body - 2),
    ],
    ground: 'table',
    focus: [0, body, 0],
    glow: glowAt(0, height * 0.78, width * 0.95),
  }
}

/** Hanging lamps: paper globe, dome, woven bell. They hang from y = height on a cord. */
export const pendant = (spec: PictureSpec): Model => {
  const { width, height, style } = spec
  const r = width / 2
  const cord = (from: number): Solid => ({ ...rod(blackSteel, [0, from, 0], [0, height + 260, 0], 0.28), plain: true })
  if (style === 'dome') {
    const surface = { ...glazeFor(spec, 'celadon'), gloss: 0.5 }
    return {
      solids: [
        lathe(
          surface,
          [0, 0, 0],
          [
            [r, 0],
            [r * 0.98, height * 0.2],
            [r * 0.8, height * 0.58],
            [r * 0.4, height * 0.9],
            [r * 0.1, height],
          ],
          { inside: '#fff1cf' },
        ),
        cord(height),
      ],
      ground: 'hanging',
      focus: [0, height * 0.4, 0],
      glow: glowAt(0, -height * 0.05, width * 0.62),
    }
  }
  if (style === 'woven')
    return {
      solids: [
        lathe(
          rattan,
          [0, 0, 0],
          [
            [r, 0],
            [r * 0.97, height * 0.3],
            [r * 0.7, height * 0.75],
            [r * 0.26, height * 0.96],
            [r * 0.12, height],
          ],
          { inside: '#ffe9bd' },
        ),
        cord(height),
      ],
      ground: 'hanging',
      focus: [0, height * 0.4, 0],
      glow: glowAt(0, height * 0.1, width * 0.66),
    }
  const rings = Array.from({ length: 9 }, (_, index) => {
    const y = height * (0.1 + index * 0.1)
    return {
      radius: r * Math.sqrt(Math.max(0.02, 1 - ((y - height / 2) / (height * 0.505)) ** 2)),
      y,
      width: 0.3,
      tone: '#d8c7a2',
    }
  })
  const profile = Array.from({ length: 11 }, (_, index): [number, number] => {
    const angle = -Math.PI / 2 + 0.24 + (index / 10) * (Math.PI - 0.48)
    return [r * Math.cos(angle), height / 2 + (height / 2) * Math.sin(angle)]
  })
  return {
    solids: [lathe(paperShade, [0, 0, 0], profile, { rings, inside: '#fff6e0' }), cord(height * 0.97)],
    ground: 'hanging',
    focus: [0, height / 2, 0],
    glow: glowAt(0, height / 2, width * 0.85),
  }
}
