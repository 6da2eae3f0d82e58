/** The five woods that the workshop and its suppliers use. */
export const woods = ['oak', 'walnut', 'ash', 'elm', 'bamboo'] as const
export type Wood = (typeof woods)[number]

export const cloths = ['linen', 'wool', 'velvet', 'cotton', 'leather'] as const
export type Cloth = (typeof cloths)[number]

/** Ten restrained colours; celadon is the house's own. */
export const colours = [
  'rice',
  'oat',
  'stone',
  'camel',
  'clay',
  'celadon',
  'sage',
  'mist',
  'indigo',
  'charcoal',
] as const
export type Colour = (typeof colours)[number]

export const forms = [
  'sofa',
  'chaise',
  'armchair',
  'ottoman',
  'chair',
  'stool',
  'bench',
  'dining-table',
  'round-table',
  'coffee-table',
  'side-table',
  'desk',
  'bed',
  'nightstand',
  'wardrobe',
  'dresser',
  'bookcase',
  'sideboard',
  'tv-bench',
  'shelf',
  'coat-stand',
  'shoe-rack',
  'floor-lamp',
  'table-lamp',
  'pendant',
  'rug',
  'cushion',
  'throw',
  'curtain',
  'towels',
  'bedding',
  'pillow',
  'vase',
  'tea-set',
  'teapot',
  'cup',
  'bowl',
  'plate',
  'tray',
  'tin',
  'candle',
  'mirror',
  'planter',
  'box',
  'basket',
  'pot',
  'board',
  'clock',
  'screen',
  'book',
  'frame',
] as const
export type Form = (typeof forms)[number]

export const angles = ['front', 'three-quarter', 'detail', 'room'] as const
export type Angle = (typeof angles)[number]

/** All that the drawing needs to know of an item; sizes in cm as sold. */
export type PictureSpec = {
  readonly form: Form
  /** A way of building the form, for example a chair's back; each form names its own, the first is the default. */
  readonly style?: string
  readonly wood?: Wood
  readonly cloth?: Cloth
  readonly colour?: Colour
  readonly width: number
  readonly depth: number
  readonly height: number
  readonly seats?: number
  /** Pieces in a set: cups, towels, plates. */
  readonly pieces?: number
}
