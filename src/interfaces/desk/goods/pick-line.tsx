import { localised } from '#support/i18n/index.ts'
import { StateTag } from '../kit/state-tag.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { useFulfilmentState } from '../words/states.ts'
import type { PickingLine } from './picking-list.ts'
import { texts } from './texts.ts'

/** One line of a list: where, what, how many; done ones fade. */
export const PickLine = ({
  line,
  isCurrent,
  onChoose,
}: {
  line: PickingLine
  isCurrent: boolean
  onChoose?: (() => void) | undefined
}) => {
  const t = useWords(texts)
  const say = useFulfilmentState()
  const language = useLanguage()
  const content = (
    <>
      <span className="pick-line-place">{line.location ?? '–'}</span>
      <span className="pick-line-what">
        {localised(line.name, language)}
        <span className="soft block">{[line.code, line.lot, line.documentNumber].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="amount">{t('goods.picked_of', { picked: line.picked, quantity: line.quantity })}</span>
      <StateTag state={line.state} label={say(line.state)} />
    </>
  )
  return (
    <li className={isCurrent ? 'is-current' : line.state === 'listed' ? undefined : 'is-done'}>
      {onChoose ? (
        <button type="button" onClick={onChoose} aria-current={isCurrent ? 'true' : undefined}>
          {content}
        </button>
      ) : (
        <div>{content}</div>
      )}
    </li>
  )
}
