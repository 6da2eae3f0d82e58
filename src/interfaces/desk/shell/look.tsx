import { App, ConfigProvider, type ConfigProviderProps, theme } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useMe } from './me.ts'
import { useLanguage } from './words.ts'

type MappingAlgorithm = typeof theme.defaultAlgorithm
type AntdWords = NonNullable<ConfigProviderProps['locale']>
const words: Record<string, () => Promise<unknown>> = {
  en: () => import('antd/es/locale/en_US.js'),
  'zh-CN': () => import('antd/es/locale/zh_CN.js'),
  'zh-TW': () => import('antd/es/locale/zh_TW.js'),
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)')

/** Light or dark: what the user chose, else what his machine says. */
const useDark = (): boolean => {
  const chosen = useMe().data?.theme ?? 'system'
  const [machine, setMachine] = useState(() => prefersDark().matches)
  useEffect(() => {
    const media = prefersDark()
    const heard = () => setMachine(media.matches)
    media.addEventListener('change', heard)
    return () => media.removeEventListener('change', heard)
  }, [])
  return chosen === 'system' ? machine : chosen === 'dark'
}

/** Nothing moves for whoever asked his machine for that. */
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

const light = {
  ink: '#1c2321',
  soft: '#56605c',
  faint: '#6b7470',
  paper: '#faf9f6',
  card: '#ffffff',
  line: '#e4e2dc',
  accent: '#2f7a66',
  danger: '#b3412e',
  success: '#3b7d4f',
  info: '#3a6ea5',
  warm: '#9c5a20',
}
const dark = {
  ink: '#ecebe6',
  soft: '#aeb5b1',
  faint: '#939b97',
  paper: '#151a18',
  card: '#1d2321',
  line: '#2f3734',
  accent: '#5fb39b',
  danger: '#e0806f',
  success: '#76b98a',
  info: '#7fabd9',
  warm: '#d59a5f',
}

/** Ant Design mixes its own shades; the roles that carry contrast stay exactly ours. */
const ownColours = (isDark: boolean): MappingAlgorithm => {
  const mix = isDark ? theme.darkAlgorithm : theme.defaultAlgorithm
  const { accent, danger, card, line } = isDark ? dark : light
  return (seed) => ({
    ...mix(seed),
    colorPrimary: accent,
    colorError: danger,
    colorErrorText: danger,
    colorBgContainer: card,
    colorBgElevated: isDark ? '#252c29' : card,
    colorBorder: isDark ? '#46504c' : '#cfccc3',
    colorBorderSecondary: line,
    colorPrimaryBg: isDark ? '#203530' : '#e6f0ec',
    colorPrimaryBgHover: isDark ? '#28423b' : '#d8e8e2',
    // Paler under the pointer, words on them could no longer be read by everybody.
    ...(isDark ? {} : { colorPrimaryHover: '#276a58', colorErrorHover: '#9a3626' }),
  })
}

/** Gives every screen the family's look, in the user's language and theme. */
export const Look = ({ children }: { children: ReactNode }) => {
  const language = useLanguage()
  const isDark = useDark()
  const [locale, setLocale] = useState<AntdWords>()
  useEffect(() => {
    document.documentElement.lang = language
    void words[language]?.().then((loaded) => setLocale((loaded as { default: AntdWords }).default))
  }, [language])
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }, [isDark])
  const color = isDark ? dark : light
  return (
    <ConfigProvider
      csp={{ nonce: document.querySelector<HTMLMetaElement>('meta[name=csp-style]')?.content ?? '' }}
      locale={locale}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: ownColours(isDark),
        token: {
          colorPrimary: color.accent,
          colorInfo: color.info,
          colorSuccess: color.success,
          colorError: color.danger,
          colorWarning: color.warm,
          colorLink: color.accent,
          colorTextBase: color.ink,
          colorBgBase: color.card,
          colorBgLayout: color.paper,
          colorText: color.ink,
          colorTextHeading: color.ink,
          colorTextSecondary: color.soft,
          colorTextPlaceholder: color.faint,
          colorTextDescription: color.soft,
          colorTextTertiary: color.soft,
          borderRadius: 6,
          fontSize: 13,
          controlHeight: 30,
          motion: !isStill(),
          motionDurationMid: '0.12s',
          motionDurationSlow: '0.15s',
          fontFamily: 'var(--font)',
        },
        components: {
          Button: {
            primaryShadow: 'none',
            defaultShadow: 'none',
            dangerShadow: 'none',
            primaryColor: isDark ? '#0f1413' : '#ffffff',
            fontWeight: 450,
          },
          Segmented: { trackBg: 'var(--hover)', itemSelectedBg: color.card },
        },
      }}
    >
      <App>{children}</App>
    </ConfigProvider>
  )
}
