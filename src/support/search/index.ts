/** Text for PostgreSQL's search in three languages and pinyin. On servers only: its dictionaries are large. */
export { fold } from './fold.ts'
export { indexNames, indexWords, pinyinOf, trigramText } from './index-words.ts'
export {
  looksLikeItemNumber,
  normaliseItemNumber,
  queryWords,
  swapsOf,
  trigramQuery,
  tsQuery,
  wholeWords,
} from './query-words.ts'
