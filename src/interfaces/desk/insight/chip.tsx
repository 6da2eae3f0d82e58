import type { KeyboardEvent } from 'react'
import { Icon } from '../kit/icons.tsx'
import { useWords } from '../shell/words.ts'
import type { Place } from './definition.ts'
import { type Dragged, endDrag, startDrag } from './dragged.ts'
import { texts } from './texts.ts'

export type Step = 'earlier' | 'later' | 'other_side'

type Props = {
  words: string
  detail?: string | undefined
  what: Dragged & { from: Place }
  onOpen?: () => void
  onRemove: () => void
  onStep: (step: Step) => void
}

const steps: Record<string, Step> = {
  'Alt+ArrowLeft': 'earlier',
  'Alt+ArrowRight': 'later',
  'Alt+ArrowUp': 'other_side',
  'Alt+ArrowDown': 'other_side',
}

/** A field where it stands. It is dragged, or moved by Alt and an arrow; Delete takes it away, Enter opens its settings. */
export const Chip = ({ words, detail, what, onOpen, onRemove, onStep }: Props) => {
  const t = useWords(texts)
  const press = (event: KeyboardEvent) => {
    const step = steps[`${event.altKey ? 'Alt+' : ''}${event.key}`]
    if (step) onStep(step)
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: who does not drag has the keys of the button in it
    <span
      className={`chip pivot-chip is-${what.from.shelf}`}
      data-chip={`${what.from.shelf} ${what.name}`}
      draggable
      onDragStart={(event) => startDrag(event, what)}
      onDragEnd={endDrag}
    >
      <button
        type="button"
        className="pivot-chip-name"
        aria-haspopup={onOpen && 'dialog'}
        title={t('insight.chip_keys')}
        onKeyDown={press}
        onClick={onOpen}
      >
        {words}
        {detail && <span className="soft"> {detail}</span>}
      </button>
      <button type="button" aria-label={t('insight.take_away', { what: words })} tabIndex={-1} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  )
}
