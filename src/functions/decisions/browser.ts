export { type Arm, type Trigger, triggers } from './triggers.ts'
