import { Input } from 'antd'
import { type Language, type LocalisedText, languageNames, languages } from '#support/i18n/index.ts'
import { useLanguage } from '../words.ts'

type Props = {
  id: string
  label: string
  value: LocalisedText | null
  onChange: (value: LocalisedText | null) => void
  isLong?: boolean
  status?: 'error'
  'aria-invalid'?: boolean
  'aria-describedby'?: string
}

const signs: Record<Language, string> = { en: 'EN', 'zh-CN': '简', 'zh-TW': '繁' }

/** One text in three languages, the user's own first. An empty language is left out; readers then get another one. */
export const LocalisedInput = ({ id, label, value, onChange, isLong, ...marks }: Props) => {
  const own = useLanguage()
  const order = [own, ...languages.filter((language) => language !== own)]
  const change = (language: Language, words: string) => {
    const next = { ...value, [language]: words }
    if (!words) delete next[language]
    onChange(Object.keys(next).length ? next : null)
  }
  return (
    <div className="localised">
      {order.map((language, at) => {
        const shared = {
          id: at === 0 ? id : `${id}-${language}`,
          lang: language,
          value: value?.[language] ?? '',
          'aria-label': `${label} (${languageNames[language]})`,
          ...(at === 0 && marks),
        }
        return isLong ? (
          <div key={language} className="localised-long">
            <span aria-hidden="true">{signs[language]}</span>
            <Input.TextArea
              {...shared}
              autoSize={{ minRows: 2, maxRows: 8 }}
              onChange={({ target }) => change(language, target.value)}
            />
          </div>
        ) : (
          <Input
            key={language}
            {...shared}
            prefix={
              <span className="soft language-mark" aria-hidden="true">
                {signs[language]}
              </span>
            }
            onChange={({ target }) => change(language, target.value)}
          />
        )
      })}
    </div>
  )
}
