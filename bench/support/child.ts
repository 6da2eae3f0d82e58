import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '#support/config/index.ts'
import { bundle } from '../../scripts/bundle.ts'

/** A program of its own, beside the bench. */
export type Child = { pid: number; port: number; stop(): Promise<void> }

const running = new Set<Child>()
const BUILT = join('.cache', 'bench')

/** As `npm start` has it: most of what an answer needs dies young, and with room for it little is looked at twice. */
export const ROOM = '--max-semi-space-size=32'

/** Ends the programs that still run. */
export const stopServers = async (): Promise<void> => {
  await Promise.all([...running].map((one) => one.stop()))
}

/** Builds a program of bench/ as a release is built, starts it and waits until it says on which port it serves. With BENCH_PROFILE=FOLDER it leaves its CPU profile there. */
export const startServer = async (program: string, given: object): Promise<Child> => {
  const folder = process.env.BENCH_PROFILE
  const profile = folder ? ['--cpu-prof', `--cpu-prof-dir=${join(folder, program.replace(/\W/g, '-'))}`] : []
  const name = program.replace(/\.ts$/, '')
  await bundle({ [name]: join('bench', program) }, BUILT)
  const child = fork(join(ROOT, BUILT, `${name}.js`), [JSON.stringify(given)], { execArgv: [ROOM, ...profile] })
  const port = await answerOf<number>(child)
  const started: Child = {
    pid: child.pid!,
    port,
    stop: async () => {
      running.delete(started)
      await ended(child)
    },
  }
  running.add(started)
  return started
}

/** Gives a job to a program of bench/ and waits for what it measured. */
export const runChild = async <Answer>(program: string, job: object): Promise<Answer> => {
  const child = fork(join(ROOT, 'bench', program), { serialization: 'advanced' })
  child.send(job)
  const answer = await answerOf<Answer>(child)
  await ended(child)
  return answer
}

const answerOf = <Answer>(child: ChildProcess) =>
  new Promise<Answer>((done, failed) => {
    child.once('message', (answer) => done(answer as Answer))
    child.once('exit', (code) => failed(new Error(`${child.spawnfile} ended with ${code} before it answered`)))
  })

const ended = (child: ChildProcess) =>
  new Promise<void>((done) => {
    child.once('exit', () => done())
    if (child.connected) child.disconnect()
    else done()
  })
