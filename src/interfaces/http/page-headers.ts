import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** In pages of the shop and the desk this stands where the nonce of the answer goes. */
export const NONCE = '__CSP_NONCE__'
/** And here the one of styles, which scripts of the page put on what they write. */
export const STYLE_NONCE = '__CSP_STYLE_NONCE__'

/**
 * Headers of pages: only our own scripts and styles, those written into the page with the nonce of this answer (`reply.cspNonce.script`,
 * `.style`). Styles in attributes are allowed: swatches carry their colour.
 */
export const pageHeaders = async (pages: FastifyInstance): Promise<void> => {
  const isSecure = pages.house.url.startsWith('https:')
  await pages.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", webSocketOrigin(pages.house.url)],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isSecure && { maxAge: 180 * 24 * 3600, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  })
}

const webSocketOrigin = (url: string) => new URL(url).origin.replace(/^http/, 'ws')
