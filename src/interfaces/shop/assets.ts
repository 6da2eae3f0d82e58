import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { FastifyInstance } from 'fastify'
import { ROOT } from '#support/config/root.ts'

type Made = { css: string; script: string; files: Map<string, { type: string; body: string }> }
let made: Made | undefined

const here = (name: string) => join(ROOT, 'src/interfaces/shop', name)

/** Style and script of the shop, made once a start and named by their content, so that browsers keep them for ever. */
export const assets = (): Made => {
  if (made) return made
  const css = readFileSync(here('../look/tokens.css'), 'utf8') + readFileSync(here('./shop.css'), 'utf8')
  const { outputFiles } = buildSync({
    entryPoints: [here('./script.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  })
  const script = outputFiles[0]!.text
  const cssName = `shop-${hash(css)}.css`
  const scriptName = `shop-${hash(script)}.js`
  const files = new Map([
    [cssName, { type: 'text/css; charset=utf-8', body: css }],
    [scriptName, { type: 'text/javascript; charset=utf-8', body: script }],
  ])
  made = { css: `/shop/assets/${cssName}`, script: `/shop/assets/${scriptName}`, files }
  return made
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10)

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2f7a66"/><path d="M8 22V10l8 5 8-5v12" fill="none" stroke="#fff" stroke-width="2.600" stroke-linejoin="round" stroke-linecap="round"/></svg>`
const noPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="#efece5"/><path d="M168 224v-40l32 20 32-20v40z" fill="none" stroke="#cfccc3" stroke-width="5" stroke-linejoin="round"/></svg>`

export const assetFiles = (app: FastifyInstance) => {
  app.get<{ Params: { name: string } }>('/shop/assets/:name', (request, reply) => {
    const { name } = request.params
    if (name === 'icon.svg' || name === 'no-picture.svg')
      return reply
        .type('image/svg+xml')
        .header('cache-control', 'public, max-age=86400')
        .send(name === 'icon.svg' ? icon : noPicture)
    const file = assets().files.get(name)
    if (!file) return reply.callNotFound()
    return reply.type(file.type).header('cache-control', 'public, max-age=31536000, immutable').send(file.body)
  })
}
