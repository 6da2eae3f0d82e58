/** The operator's settings, and obstacles that he can mend. */
export { type Config, type Machine, readConfig } from './config.ts'
export { isObstacle, obstacle } from './obstacle.ts'
export { ROOT } from './root.ts'
