import type { Language } from '#support/i18n/index.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { Sender } from './sender.ts'

const FONTS: Record<Language, string> = {
  en: `-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif`,
  'zh-CN': `-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Segoe UI', sans-serif`,
  'zh-TW': `-apple-system, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans TC', 'Segoe UI', sans-serif`,
}

const INK = '#1c2321'
const MUTED = '#5c6360'
const LINE = '#e4e2dc'

const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** Words with the addresses in them made links; everything else is shown as it stands. */
const inline = (text: string, accent: string) =>
  text
    .split(/(https?:\/\/[^\s<>"'，。、）)]+)/)
    .map((part, at) =>
      at % 2 ? `<a href="${escaped(part)}" style="color:${accent}">${escaped(part)}</a>` : escaped(part),
    )
    .join('')

/** An amount stays in one piece; what is longer breaks, so that the letter fits a telephone. */
const LONGEST_IN_ONE = 18

const wrapping = (text: string) => (text.length > LONGEST_IN_ONE ? 'overflow-wrap:anywhere' : 'white-space:nowrap')

const cell = (text: string, isLast: boolean, accent: string) =>
  `<td style="padding:8px 0;border-bottom:1px solid ${LINE};${
    isLast ? `text-align:right;${wrapping(text)};padding-left:16px;font-variant-numeric:tabular-nums` : ''
  }">${inline(text, accent)}</td>`

const html = (block: Block, accent: string): string => {
  if (block.kind === 'button')
    return `<p style="margin:24px 0"><a href="${escaped(block.url)}" style="display:inline-block;padding:12px 24px;border-radius:6px;background:${accent};color:#ffffff;text-decoration:none;font-weight:600">${escaped(block.label)}</a></p>`
  if (block.kind === 'list')
    return `<ul style="margin:0 0 16px;padding-left:20px">${block.items.map((item) => `<li>${inline(item, accent)}</li>`).join('')}</ul>`
  if (block.kind === 'table')
    return `<table style="width:100%;border-collapse:collapse;margin:0 0 16px">${block.rows
      .map((row) => `<tr>${row.map((text, at) => cell(text, at === row.length - 1, accent)).join('')}</tr>`)
      .join('')}</table>`
  return `<p style="margin:0 0 16px">${block.lines.map((line) => inline(line, accent)).join('<br>')}</p>`
}

/**
 * A mail as an HTML document: the company's name in its colour, the words, the foot. Nothing is fetched from anywhere, whatever was
 * written in it is shown as text, and screen readers get its language and title.
 */
export const letter = (
  { subject, text, language }: { subject: string; text: string; language: Language },
  { name, accent, footer }: Pick<Sender, 'name' | 'accent' | 'footer'>,
): string => {
  const blocks = blocksOf(text)
  const first = blocks.find((block) => block.kind === 'paragraph')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0;background:#faf9f6;color:${INK};font:16px/1.6 ${escaped(FONTS[language])}">
<div style="display:none;max-height:0;overflow:hidden">${escaped(first?.lines.join(' ').slice(0, 120) ?? '')}</div>
<table role="presentation" style="width:100%;border-collapse:collapse"><tr><td style="padding:24px 12px">
<table role="presentation" style="width:100%;max-width:600px;margin:0 auto;border-collapse:collapse;background:#ffffff;border:1px solid ${LINE};border-radius:6px">
<tr><td style="padding:20px 32px;border-bottom:3px solid ${accent};font-size:20px;font-weight:600;color:${accent}">${escaped(name)}</td></tr>
<tr><td style="padding:28px 32px 16px">
<h1 style="margin:0 0 20px;font-size:20px;line-height:1.4">${escaped(subject)}</h1>
${blocks.map((block) => html(block, accent)).join('\n')}
</td></tr>
<tr><td style="padding:16px 32px 24px;color:${MUTED};font-size:13px">${[name, ...footer.split('\n')]
    .filter((line) => line.trim())
    .map(escaped)
    .join('<br>')}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}
