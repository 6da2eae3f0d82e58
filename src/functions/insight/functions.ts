export { type RunningMart, startMart } from './mart/run.ts'
