import { useLanguage, useWords } from '../shell/words.ts'
import { useModuleName } from './module-names.ts'
import { levelOf } from './permissions.ts'
import { texts } from './texts.ts'

/** What a role or key allows, in words: what it does everything in, what it sees, where single acts are named. */
export const Allowed = ({ permissions }: { permissions: string[] }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const nameOf = useModuleName()
  if (permissions.includes('*')) return <>{t('settings.role_everything')}</>
  const modules = [...new Set(permissions.map((one) => one.split('.')[0]!))]
  const at = (level: 'all' | 'read' | 'some') => {
    const names = modules.filter((module) => levelOf(permissions, module) === level).map(nameOf)
    return names.length ? [`${t(`settings.permission.${level}`)}: ${names.join(language === 'en' ? ', ' : '、')}`] : []
  }
  const words = [...at('all'), ...at('some'), ...at('read')].join(' · ')
  return <span title={words}>{words}</span>
}
