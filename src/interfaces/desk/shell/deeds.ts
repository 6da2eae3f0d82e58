import { type Language, languageNames, languages } from '#support/i18n/index.ts'
import { useEntities } from '../kit/described.ts'
import type { IconName } from '../kit/icons.tsx'
import { useKit, within } from '../kit/words.ts'
import { type Me, useChangeMe, useMay, useSignOut } from './me.ts'
import { texts } from './texts.ts'
import { useWords } from './words.ts'

/** Something that can be done from anywhere: a screen to go to, or done at once. */
export type Deed = { id: string; title: string; icon: IconName; to?: string; run?: () => void }

const screens: { path: string; text: keyof typeof texts; icon: IconName; permission?: string }[] = [
  { path: '/goods/receipts/new', text: 'page.new_receipt', icon: 'download', permission: 'fulfilment.receive_goods' },
  { path: '/goods/adjustments/new', text: 'page.new_adjustment', icon: 'edit', permission: 'fulfilment.adjust_stock' },
  { path: '/money/entries/new', text: 'page.new_entry', icon: 'plus', permission: 'ledger.post_manual_entry' },
  { path: '/settings/users?open=new', text: 'page.new_user', icon: 'person', permission: 'access.create_user' },
  { path: '/settings/account', text: 'page.account', icon: 'person' },
]

/** Where a new one of these is made. */
const newPages: Record<string, string> = {
  parties: '/customers/new',
  products: '/goods/products/new',
  items: '/goods/items/new',
  promotions: '/marketing/promotions/new',
  rules: '/marketing/rules/new',
  coupons: '/marketing/coupons?open=new',
  price_lists: '/marketing/price-lists/new',
  sites: '/settings/sites/new',
  employees: '/settings/employees/new',
}

const themes: [Me['theme'], IconName][] = [
  ['light', 'sun'],
  ['dark', 'moon'],
  ['system', 'screen'],
]

/** All that the user may do by its name: begin something new, change how the desk looks and speaks, leave. */
export const useDeeds = (): Deed[] => {
  const t = useWords(texts)
  const tk = useKit()
  const may = useMay()
  const change = useChangeMe()
  const signOut = useSignOut()
  const entities = useEntities().data ?? []
  const made = entities.flatMap(({ plural, kind, labelOfOne, actions }): Deed[] => {
    const to = newPages[plural] ?? (kind === 'setup' ? `/settings/setup/${plural}?open=new` : undefined)
    if (!to || !actions.create || !may(actions.create)) return []
    const one = plural === 'parties' ? t('page.one_customer') : labelOfOne
    return [{ id: `new ${plural}`, title: tk('kit.new', { what: within(one) }), icon: 'plus', to }]
  })
  return [
    ...screens
      .filter(({ permission }) => !permission || may(permission))
      .map(({ path, text, icon }) => ({ id: path, title: t(text), icon, to: path })),
    ...made,
    ...themes.map(([theme, icon]) => ({
      id: `theme ${theme}`,
      title: `${t('shell.theme')}: ${t(`shell.theme.${theme}`)}`,
      icon,
      run: () => void change({ theme }),
    })),
    ...languages.map((language: Language) => ({
      id: `language ${language}`,
      title: `${t('shell.language')}: ${languageNames[language]}`,
      icon: 'language' as const,
      run: () => void change({ language }),
    })),
    { id: 'out', title: t('shell.sign_out'), icon: 'person', run: () => void signOut() },
  ]
}
