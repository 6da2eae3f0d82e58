export { filesOf, findFile, readFile, removeFile, type StoredFile, storeFile } from './store.ts'
