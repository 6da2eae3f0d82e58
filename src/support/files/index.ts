export { listFiles, openFile, readFileRow, removeFileOf, type ShownFile, upload, uploadFile } from './actions.ts'
export { LARGEST } from './receive.ts'
