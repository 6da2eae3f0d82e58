import type { StateTag } from '../kit/state-tag.tsx'
import { useWords } from '../shell/words.ts'
import type { ImportRow, ImportState } from './import.ts'
import { texts } from './texts.ts'

type Tone = NonNullable<Parameters<typeof StateTag>[0]['tone']>

export const tones: Record<ImportState, Tone> = {
  received: 'waiting',
  running: 'active',
  stopping: 'active',
  stopped: 'partly',
  checked: 'done',
  done: 'closed',
  failed: 'bad',
}

/** Names of states, targets and fields; what has none keeps its own. */
export const useImportWords = () => {
  const t = useWords(texts)
  const named = (key: string, otherwise: string) => (Object.hasOwn(texts, key) ? t(key as 'imports.title') : otherwise)
  return {
    stateOf: ({ state, goal }: Pick<ImportRow, 'state' | 'goal'>) =>
      named(state === 'running' && goal === 'check' ? 'imports.state.trying' : `imports.state.${state}`, state),
    targetOf: (target: string) => named(`imports.target.${target}`, target),
    fieldOf: (field: string) => named(`imports.field.${field}`, field),
    choiceOf: (choice: string) => named(`imports.choice.${choice}`, choice),
  }
}
