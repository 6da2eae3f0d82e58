import type { DragEvent } from 'react'
import type { Place, Shelf } from './definition.ts'

/** What is being dragged: a field of the list, or what stands on a shelf. */
export type Dragged = { kind: 'measure' | 'dimension'; name: string; from?: Place }

const TYPE = 'application/x-onefold-field'
let held: Dragged | undefined

export const startDrag = (event: DragEvent, dragged: Dragged) => {
  held = dragged
  event.dataTransfer.setData(TYPE, dragged.name)
  event.dataTransfer.effectAllowed = 'move'
}
export const endDrag = () => {
  held = undefined
}

/** Whether what is dragged can be put on a shelf. */
export const mayDrop = (event: DragEvent, shelf: Shelf): boolean =>
  event.dataTransfer.types.includes(TYPE) && held !== undefined && (shelf === 'measures') === (held.kind === 'measure')

/** What was dropped, and before which chip of the shelf. */
export const dropped = (event: DragEvent<HTMLElement>): { what: Dragged; at: number } | undefined => {
  event.preventDefault()
  const what = held
  held = undefined
  const chips = [...event.currentTarget.querySelectorAll<HTMLElement>('.pivot-chip')]
  const before = chips.findIndex((chip) => {
    const { left, top, width, height } = chip.getBoundingClientRect()
    return event.clientY < top || (event.clientY < top + height && event.clientX < left + width / 2)
  })
  return what && { what, at: before < 0 ? chips.length : before }
}
