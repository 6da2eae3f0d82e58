/** What screens may take of parties: words. */
export { texts as partyTexts } from './texts.ts'
