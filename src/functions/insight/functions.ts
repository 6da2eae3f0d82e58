export { ask as askMart } from './mart/ask.ts'
export { type RunningMart, startMart } from './mart/run.ts'
export { martAge } from './mart/standing.ts'
