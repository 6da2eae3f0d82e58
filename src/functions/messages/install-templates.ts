import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { touch } from '#support/entity/index.ts'
import { languages, type Texts } from '#support/i18n/index.ts'
import { builtIn } from './built-in-templates.ts'
import { occasionNames } from './occasions.ts'
import { messageTemplates } from './tables.ts'

/** Lays our templates down as rows, for the company to refine; what it has already stays. Safe to repeat. */
export const installTemplates = async (ctx: Ctx): Promise<void> => {
  touch(ctx.tx, messageTemplates)
  await ctx.tx.named(
    'messages.install_templates',
    `insert into message_templates (id, code, subject, body)
     select t.id, t.code, t.subject, t.body from unnest($1::uuid[], $2::text[], $3::jsonb[], $4::jsonb[]) as t (id, code, subject, body)
     on conflict (code) do nothing`,
    [
      occasionNames.map(() => newId()),
      occasionNames,
      occasionNames.map((name) => byLanguage(builtIn[name].subject)),
      occasionNames.map((name) => byLanguage(builtIn[name].body)),
    ],
  )
}

const byLanguage = (text: Texts[string]) =>
  JSON.stringify(Object.fromEntries(languages.map((language, column) => [language, text[column]])))
