import { type Arrange, company, other, tableRoom } from './company.ts'
import type { Placed } from './scene.ts'
import type { PictureSpec } from './spec.ts'

/** How wide a thing really stands: several cups beside each other, a pan with its handle. */
const spread = ({ form, style, pieces = 1, width }: PictureSpec): number => {
  if (form === 'cup' && pieces > 1) return width * 3.4
  return form === 'pot' && style === 'steel' ? width * 2 : width
}

export const onTable =
  (companyOf: (spec: PictureSpec) => readonly Placed[], wall: string, top: string): Arrange =>
  (given, subject) => {
    const spec = { ...given, width: spread(given) }
    const reach = Math.max(Math.min(spec.width, 50), Math.min(spec.height, 60) * 1.1, 18)
    return {
      room: tableRoom(wall, top, -reach * 1.5 - 16, [-reach * 1.5 - 10, 3, reach * 1.1 + 16, reach * 1.4 + 16]),
      wide: reach * 1.5 + 26,
      middle: [reach * 0.1, reach * 0.42, 0],
      pitch: 0.24,
      things: [...companyOf(spec), subject([0, 0, 0], 0.22)],
    }
  }

export const teaCompany = (spec: PictureSpec): Placed[] => [
  company({ form: 'tin', colour: other(spec.colour, 'celadon', 'clay')!, width: 7.5, depth: 7.5, height: 12 }, [
    -spec.width * 0.5 - 8,
    0,
    -12,
  ]),
  company({ form: 'cup', colour: 'rice', width: 7, depth: 7, height: 5, pieces: 1 }, [spec.width * 0.5 + 9, 0, 2]),
]

export const kitchenCompany = (spec: PictureSpec): Placed[] => [
  company({ form: 'bowl', colour: other(spec.colour, 'rice', 'celadon')!, width: 15, depth: 15, height: 6.5 }, [
    spec.width * 0.5 + 11,
    0,
    -6,
  ]),
  company({ form: 'cup', style: 'mug', colour: 'clay', width: 8, depth: 8, height: 9 }, [
    -spec.width * 0.5 - 9,
    0,
    -10,
  ]),
]

export const quietCompany = (spec: PictureSpec): Placed[] => [
  company(
    { form: 'book', colour: other(spec.colour, 'clay', 'indigo')!, width: 15, depth: 21, height: 2.4 },
    [spec.width * 0.5 + 13, 0, -4],
    0.25,
  ),
  ...(spec.form === 'vase'
    ? []
    : [
        company(
          {
            form: 'vase',
            style: 'bottle',
            colour: other(spec.colour, 'celadon', 'rice')!,
            width: 9,
            depth: 9,
            height: 17,
          },
          [-spec.width * 0.5 - 10, 0, -9],
        ),
      ]),
]

export const bathCompany = (spec: PictureSpec): Placed[] => [
  company({ form: 'candle', colour: 'rice', width: 8, depth: 8, height: 9 }, [30, 0, -4]),
  company(
    { form: 'vase', style: 'bottle', colour: other(spec.colour, 'celadon', 'rice')!, width: 12, depth: 12, height: 22 },
    [-32, 0, -12],
  ),
]
