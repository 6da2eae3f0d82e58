import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { call, type Problem, post } from '../../kit/api.ts'
import { useAction } from '../../kit/use-action.ts'
import { useWords } from '../../shell/words.ts'
import { type KnownRule, type Rule, tidied } from './rule.ts'
import { texts } from './texts.ts'

type Saved = { id: string; version: number }

/** What can be done with a rule. Publishing saves what stands on the screen first, so that what acts is what one sees. */
export const useRuleActs = (rule: KnownRule | undefined, onSaved: () => void) => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const refresh = [['rows', 'rules'], ['row', 'rules'], ['rule-versions', rule?.id], ['rule-results']]
  // What was saved just now, before the row is read anew: a publication that is refused must not make a second draft.
  const latest = useRef<Saved>(undefined)
  const write = async (values: Rule, key: string) => {
    const known = rule && rule.version > (latest.current?.version ?? 0) ? rule : (latest.current ?? rule)
    const body = tidied(values)
    latest.current = known
      ? await call<Saved>('PATCH', `/api/rules/${known.id}`, { body, key, version: known.version })
      : await call<Saved>('POST', '/api/rules', { body, key })
    return latest.current
  }
  const onDone = ({ id }: Saved) => {
    onSaved()
    if (!rule) void navigate(`/marketing/rules/${id}`, { replace: true })
  }
  const save = useAction(write, { done: t('rules.saved'), refresh, onDone })
  const publish = useAction(
    async ({ values, isChanged }: { values: Rule; isChanged: boolean }, key) => {
      const saved = rule && !isChanged ? rule : await write(values, crypto.randomUUID())
      await post(`/api/rules/${saved.id}/publication`, {}, key)
      return saved
    },
    { done: t('rules.published'), refresh, onDone },
  )
  const pause = useAction((id: string, key) => call('DELETE', `/api/rules/${id}/publication`, { key }), {
    done: t('rules.paused'),
    refresh,
  })
  return {
    save: save.run,
    publish: publish.run,
    pause: pause.run,
    isSaving: save.isRunning,
    isPublishing: publish.isRunning,
    isPausing: pause.isRunning,
    fields: { ...wrongOf(save), ...wrongOf(publish) },
  }
}

/** What is wrong, beside its field. One thing alone is told in the house's whole sentence: which blank, which fact. */
const wrongOf = ({ fields, problem }: { fields: Record<string, string>; problem: Problem | undefined }) => {
  const [only, ...more] = Object.keys(fields)
  return only && !more.length && problem ? { [only]: problem.message } : fields
}

export type RuleActs = ReturnType<typeof useRuleActs>
