import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { get } from '../../kit/api.ts'
import { Panel } from '../../kit/page.tsx'
import { Loaded } from '../../kit/states.tsx'
import { When } from '../../kit/values.tsx'
import { useWords } from '../../shell/words.ts'
import type { KnownRule, Rule } from './rule.ts'
import { texts } from './texts.ts'

type Version = {
  number: number
  definition: Rule
  publishedAt: string
  publisherName: string | null
  endedAt: string | null
}

type Props = { rule: KnownRule; onTake: (definition: Rule) => void; isFixed: boolean }

/** What was published, the newest first; any of it can be taken back into the draft. */
export const RuleVersions = ({ rule, onTake, isFixed }: Props) => {
  const t = useWords(texts)
  const found = useQuery({
    queryKey: ['rule-versions', rule.id],
    queryFn: () => get<{ versions: Version[] }>(`/api/rules/${rule.id}/versions`),
  })
  return (
    <Panel title={t('rules.versions')}>
      <Loaded of={found} rows={2}>
        {({ versions }) =>
          versions.length === 0 ? (
            <p className="soft">{t('rules.versions_none')}</p>
          ) : (
            <ol className="plain-list versions">
              {versions.map((version) => (
                <li key={version.number}>
                  <strong>{t('rules.version', { number: version.number })}</strong>
                  <span className="soft">
                    <When at={version.publishedAt} /> {version.publisherName}
                    {version.endedAt ? (
                      <>
                        {' '}
                        {t('rules.version_ended')} <When at={version.endedAt} />
                      </>
                    ) : (
                      <> · {t('rules.version_acts')}</>
                    )}
                  </span>
                  {!isFixed && (
                    <Button size="small" type="text" className="push" onClick={() => onTake(version.definition)}>
                      {t('rules.version_take')}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Panel>
  )
}
