import { Button } from 'antd'
import { Link } from 'react-router'
import { useMay } from '../../shell/me.ts'
import { useWords } from '../../shell/words.ts'
import type { KnownRule, Rule } from './rule.ts'
import { texts } from './texts.ts'
import type { RuleActs } from './use-rule-acts.ts'

type Props = {
  rule: KnownRule | undefined
  values: Rule
  acts: RuleActs
  form: string
  isChanged: boolean
  onReset: () => void
}

/** Results, pause, save, publish: the next sensible step is the filled button. */
export const RuleActions = ({ rule, values, acts, form, isChanged, onReset }: Props) => {
  const t = useWords(texts)
  const may = useMay()
  const mayWrite = may(rule ? 'decisions.update_rule' : 'decisions.create_rule')
  const isAlive = rule?.state === 'live' && !isChanged && rule.isChanged === false
  return (
    <>
      {rule?.published && may('decisions.rule_results') && (
        <Link className="quiet-link" to={`/marketing/rules/${rule.id}/results`}>
          {t('rules.results')}
        </Link>
      )}
      {rule?.state === 'live' && may('decisions.pause_rule') && (
        <Button loading={acts.isPausing} onClick={() => void acts.pause(rule.id)}>
          {t('rules.pause')}
        </Button>
      )}
      {rule && isChanged && mayWrite && <Button onClick={onReset}>{t('rules.undo')}</Button>}
      {mayWrite && (!rule || isChanged) && (
        <Button htmlType="submit" form={form} loading={acts.isSaving}>
          {t('rules.save')}
        </Button>
      )}
      {!isAlive && may('decisions.publish_rule') && mayWrite && (
        <Button type="primary" loading={acts.isPublishing} onClick={() => void acts.publish({ values, isChanged })}>
          {t(rule?.published ? 'rules.publish_again' : 'rules.publish')}
        </Button>
      )}
    </>
  )
}
