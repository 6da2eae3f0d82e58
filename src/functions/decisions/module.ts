import { module } from '#support/actions/index.ts'
import { byName, eventsOf, exportOf, listOf } from '#support/entity/index.ts'
import { checks } from './checks.ts'
import { entities, rule } from './entities.ts'
import { decisionErrors } from './errors.ts'
import { factTexts } from './fact-texts.ts'
import { figuresInFile } from './figures.ts'
import * as actions from './index.ts'
import { reactions } from './reactions.ts'
import { learnJob } from './recommend/learn-job.ts'
import { recommendTexts } from './recommend/texts.ts'
import { texts } from './texts.ts'

export const decisionsModule = module({
  name: 'decisions',
  actions: { ...actions, ...byName(listOf(rule), exportOf(rule, figuresInFile)) },
  entities,
  reactions,
  jobs: { 'decisions.learn': learnJob },
  checks,
  errors: decisionErrors,
  constraints: {
    rules_by_code: decisionErrors.codeTaken,
    rules_code_is_a_word: decisionErrors.wrongCode,
    rules_period: decisionErrors.wrongPeriod,
    rules_hold_out: decisionErrors.wrongLimit,
    rules_limit: decisionErrors.wrongLimit,
    rules_window: decisionErrors.wrongLimit,
  },
  texts: { ...texts, ...factTexts, ...recommendTexts },
  events: {
    ...eventsOf(rule),
    'decisions.rule_published': 'id, number',
    'decisions.rule_paused': 'id, number',
    'decisions.learned': '',
  },
  documents: { rule: 'decisions.get_rule' },
})
