import { languages, type Texts } from '#support/i18n/index.ts'
import type { Verb } from './described.ts'
import { actionName, type Entity } from './entity.ts'
import { entityTexts } from './texts.ts'

const verbs: Verb[] = ['list', 'get', 'create', 'update', 'archive', 'import', 'export']

/** What the kit's actions on these entities are called, under `action.<name>`: "See price lists", 查看价格表. */
export const actionTexts = (entities: readonly Entity[]): Texts =>
  Object.fromEntries(
    entities.flatMap((entity) =>
      verbs.map((verb) => {
        const names = entity.texts[`entity.${verb === 'get' || verb === 'create' ? entity.name : entity.plural}`]
        const texts = languages.map((language, at) =>
          entityTexts[`action.${verb}`][at]!.replace('{entity}', inSentence(names?.[at] ?? entity.plural, language)),
        )
        return [`action.${actionName(entity, verb)}`, texts as unknown as Texts[string]]
      }),
    ),
  )

const inSentence = (name: string, language: string) =>
  language === 'en' ? name[0]!.toLowerCase() + name.slice(1) : name
