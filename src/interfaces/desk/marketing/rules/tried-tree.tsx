import { Icon } from '../../kit/icons.tsx'
import { useWords } from '../../shell/words.ts'
import type { Fact } from './condition.ts'
import { comparisonSentence, type Reader, valueWords } from './condition-sentence.ts'
import { texts } from './texts.ts'
import { isTriedGroup, type TriedGroup, type TriedLine } from './tried.ts'
import { useReader } from './use-reader.ts'

/** Each line of a tried condition: what it asks, what is known of the customer, and whether it holds, in word, shape and colour. */
export const TriedTree = ({ tree, facts }: { tree: TriedGroup; facts: readonly Fact[] }) => {
  const reader = useReader(facts)
  return tree.rules.length ? (
    <ul className="tried">
      <Group group={tree} reader={reader} />
    </ul>
  ) : null
}

const Group = ({ group, reader }: { group: TriedGroup; reader: Reader }) => {
  const t = useWords(texts)
  const { combinator, not = false, fits, rules } = group
  const name = combinator === 'or' ? (not ? 'not_any' : 'any') : not ? 'not_all' : 'all'
  return (
    <li>
      <Says fits={fits}>{t(`rules.group_${name}`)}</Says>
      <ul>
        {rules.map((node, at) =>
          isTriedGroup(node) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one answer, in their order
            <Group key={at} group={node} reader={reader} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one answer, in their order
            <Line key={at} line={node} reader={reader} />
          ),
        )}
      </ul>
    </li>
  )
}

const Line = ({ line, reader }: { line: TriedLine; reader: Reader }) => {
  const t = useWords(texts)
  const { asks, found, fits } = line
  const fact = reader.facts.get(asks.field)
  return (
    <li>
      <Says fits={fits}>{comparisonSentence(asks, reader)}</Says>
      <span className="soft small tried-known">
        {found === null || !fact
          ? t('rules.known_nothing')
          : t('rules.known_value', { value: valueWords(fact, '=', found, reader) })}
      </span>
    </li>
  )
}

const Says = ({ fits, children }: { fits: boolean; children: string }) => {
  const t = useWords(texts)
  return (
    <span className={fits ? 'tried-line is-fit' : 'tried-line is-not'}>
      <Icon name={fits ? 'check' : 'close'} size={14} />
      <span>{children}</span>
      <span className="tried-word">{t(fits ? 'rules.holds' : 'rules.fails')}</span>
    </span>
  )
}
