import { backdrop, plaster } from './backdrop.ts'
import { boundsOfAll } from './bounds.ts'
import type { Setting } from './company.ts'
import { modelOf } from './forms/index.ts'
import { closeUp, type Frame, frameOn } from './framing.ts'
import { paintRoom, paintThings } from './room.ts'
import { type Placed, paintGroundShade, paintModel, paintWallShade } from './scene.ts'
import { settingOf } from './settings.ts'
import { createSheet, type Sheet } from './sheet.ts'
import type { Model } from './solids.ts'
import type { Camera } from './space.ts'
import type { Angle, PictureSpec } from './spec.ts'

const flatForms = new Set(['rug', 'plate', 'board', 'tray', 'book'])

/** Yaw and pitch of an angle; flat things are seen from higher up, what hangs on a wall from straight ahead. */
const stance = (spec: PictureSpec, model: Model, angle: Angle): readonly [number, number] => {
  const front = angle === 'front'
  if (model.ground === 'wall') return front ? [0, 0.02] : [0.5, 0.1]
  if (model.ground === 'hanging') return front ? [0, 0.02] : [0.4, -0.12]
  if (flatForms.has(spec.form))
    return front ? [0, spec.form === 'rug' ? 1.1 : 0.62] : [0.42, spec.form === 'rug' ? 0.62 : 0.46]
  if (model.ground === 'table') return front ? [0, 0.14] : [0.42, 0.34]
  return front ? [0, 0.1] : [0.5, 0.25]
}

/** Small things get more air around them. */
const frameOf = (model: Model, wide: number): Frame => {
  if (model.ground === 'table') return { left: 165, right: 635, top: 160, bottom: 655 }
  if (wide < 70) return { left: 160, right: 640, top: 130, bottom: 670 }
  return { left: 62, right: 738, top: 92, bottom: 708 }
}

/** The least width in cm that fills a frame, so that a cup stays smaller than a pot. */
const leastOf = (model: Model, tall: number): number =>
  model.ground === 'table' ? 17 : model.ground === 'wall' ? 40 : tall > 60 ? 60 : 42

const studioCamera = (spec: PictureSpec, model: Model, angle: Angle): Camera => {
  const [yaw, pitch] = stance(spec, model, angle)
  const { min, max } = boundsOfAll(model.solids.filter((solid) => !solid.plain))
  const whole = frameOn(
    model.solids,
    yaw,
    pitch,
    frameOf(model, Math.max(max[0] - min[0], max[1] - min[1])),
    leastOf(model, max[1] - min[1]),
  )
  return angle === 'detail' ? closeUp(whole, model.focus, model.ground === 'table' ? 2 : 2.3, [420, 400]) : whole
}

const paintStudio = (sheet: Sheet, spec: PictureSpec, angle: Angle, fine = true): void => {
  const model = modelOf(spec)
  const camera = studioCamera(spec, model, angle)
  const placed: Placed = { model, at: [0, 0, 0], fine }
  if (model.ground === 'wall') plaster(sheet)
  else backdrop(sheet)
  if (model.ground === 'wall') paintWallShade(sheet, placed, camera, 0)
  else if (model.ground !== 'hanging') paintGroundShade(sheet, placed, camera)
  paintModel(sheet, placed, camera, JSON.stringify(spec), angle === 'detail')
}

/** The camera of a room: `wide` cm across the picture at the middle of the scene. */
export const roomCamera = (setting: Setting, width: number, height: number): Camera => ({
  yaw: setting.yaw ?? 0,
  pitch: setting.pitch,
  distance: setting.wide * 2.1,
  target: setting.middle,
  scale: width / setting.wide,
  centre: [width / 2, height * 0.53],
})

/** A whole setting on a sheet. */
export const paintSetting = (sheet: Sheet, setting: Setting): void => {
  const camera = roomCamera(setting, sheet.width, sheet.height)
  paintRoom(sheet, camera, setting.room)
  paintThings(sheet, camera, setting.room, setting.things)
}

/** The most a picture may weigh, in characters. */
export const heaviest = 12_000

/** How richly a picture is painted: all of it, without grain and sheen, without the company that can be spared. */
type Richness = 'rich' | 'simple' | 'sparse'

const thinned = (setting: Setting, richness: Richness): Setting => ({
  ...setting,
  things: setting.things
    .filter((placed) => richness !== 'sparse' || !placed.spare)
    .map((placed) => (richness === 'rich' ? placed : { ...placed, fine: false })),
})

/** An item as SVG text, 800 × 800, under 12 kB, the same for the same spec. What would be heavier is painted more simply. */
export const drawItem = (spec: PictureSpec, angle: Angle): string => {
  const name = `${JSON.stringify(spec)}${angle}`
  const paint = (richness: Richness) => {
    const sheet = createSheet(name, 800, 800)
    if (angle === 'room') paintSetting(sheet, thinned(settingOf(spec), richness))
    else paintStudio(sheet, spec, angle, richness === 'rich')
    return sheet
  }
  const rich = paint('rich')
  const tries = [
    () => rich.text(),
    () => rich.text(true),
    () => paint('simple').text(true),
    () => paint('sparse').text(true),
  ]
  for (const attempt of tries) {
    const text = attempt()
    if (text.length < heaviest) return text
  }
  return tries[tries.length - 1]!()
}
