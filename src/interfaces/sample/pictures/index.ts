export { drawItem, heaviest } from './draw-item.ts'
export type { Angle, PictureSpec } from './spec.ts'
export { angles } from './spec.ts'
