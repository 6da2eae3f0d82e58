import { describe, expect, it } from 'vitest'
import { plainText } from './blocks.ts'
import { letter } from './letter.ts'
import { isAddress, isPlaceholder } from './transport.ts'

const text = `Dear Mei,

thank you for your order.
It leaves tomorrow.

Sofa "Lan" × 2\t¥226.00
Shipping\t¥0.00

- one parcel
- signed for

[See your order](https://shop.example.com/o/1?key=a&b=c)
Questions: https://shop.example.com/help.`
const sender = { name: 'Lanting & Home', accent: '#2f7a66', footer: 'Jing’an 1\nShanghai' }

describe('a letter', () => {
  const html = letter({ subject: 'Order <1>', text, language: 'zh-CN' }, sender)

  it('makes paragraphs, tables, lists, buttons and links of plain words', () => {
    expect(html).toContain('<p style="margin:0 0 16px">thank you for your order.<br>It leaves tomorrow.</p>')
    expect(html.match(/<tr><td style="padding:8px/g)).toHaveLength(2)
    expect(html).toContain('<li>one parcel</li><li>signed for</li>')
    expect(html).toMatch(/<a href="https:\/\/shop\.example\.com\/o\/1\?key=a&#38;b=c"[^>]*>See your order<\/a>/)
    expect(html).toContain('>https://shop.example.com/help.</a>')
  })

  it('keeps an amount in one piece and breaks what a telephone has no room for', () => {
    const cellOf = (value: string) =>
      letter({ subject: 'x', text: `What\t${value}`, language: 'en' }, sender).match(
        /<td style="[^"]*text-align:right[^"]*"/,
      )![0]
    expect(cellOf('CN¥12,345,678.90')).toContain('white-space:nowrap')
    expect(cellOf('招商银行上海静安支行 1219 0844 7710 001')).not.toContain('nowrap')
  })

  it('says its language, fetches nothing, and shows markup as text', () => {
    expect(html).toContain('<html lang="zh-CN">')
    expect(html).toContain('<title>Order &#60;1&#62;</title>')
    expect(html).toContain('Lanting &#38; Home')
    const evil = letter(
      {
        subject: '"><script>',
        text: '<img src=x onerror=alert(1)>\n[x](javascript:alert(1))\nhttps://a.b/"onclick="x',
        language: 'en',
      },
      sender,
    )
    expect(evil).not.toMatch(/<(img|script|link|iframe)/i)
    expect(evil).not.toMatch(/href="(?!https?:)/)
    expect(evil).not.toMatch(/<[^>]*\sonclick=/)
  })

  it('reads the same without HTML', () => {
    expect(plainText(text)).toBe(`Dear Mei,

thank you for your order.
It leaves tomorrow.

Sofa "Lan" × 2   ¥226.00
Shipping   ¥0.00

- one parcel
- signed for

See your order:
https://shop.example.com/o/1?key=a&b=c

Questions: https://shop.example.com/help.`)
  })
})

describe('addresses', () => {
  it.each(['mei@lanting.example', 'a@b.test', 'x@example.com', 'x@mail.example.org', 'x@host.invalid'])(
    '%s is a placeholder',
    (address) => expect(isPlaceholder(address)).toBe(true),
  )
  it.each(['mei@lanting.com', 'x@example.com.cn', 'x@myexample.com', 'x@test.de'])('%s is real', (address) =>
    expect(isPlaceholder(address)).toBe(false),
  )
  it.each(['', 'mei', 'a@b', 'a@b.c, d@e.f', 'a@b.c\r\nBcc: x@y.z', 'Mei <a@b.c>', 'a@b@c.d'])(
    '%j is no address',
    (text) => expect(isAddress(text)).toBe(false),
  )
  it('takes letters of any script', () => expect(isAddress('美@兰亭.中国')).toBe(true))
})
