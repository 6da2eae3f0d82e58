import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { assets } from '../shop/assets.ts'

/** A plain page in the family's look, outside of the shop. */
export const plainPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  title: string,
  body: ComponentChildren,
  status = 200,
) => {
  const html = renderToString(
    <html lang={request.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={assets().css} />
        <link rel="icon" href="/shop/assets/icon.svg" type="image/svg+xml" />
      </head>
      <body>{body}</body>
    </html>,
  )
  return reply
    .status(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'private, no-cache')
    .send(`<!doctype html>${html}`)
}
