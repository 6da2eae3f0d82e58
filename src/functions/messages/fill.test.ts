import { describe, expect, it } from 'vitest'
import { checkTexts, languages } from '#support/i18n/index.ts'
import { builtIn } from './built-in-templates.ts'
import { blanksOf, fill, fillLine } from './fill.ts'
import { occasionNames, occasions } from './occasions.ts'
import { texts } from './texts.ts'

describe('blanks', () => {
  it('are filled in one pass: a value that looks like a blank stays what it is', () => {
    expect(fill('Dear {name}, order {order}.', { name: '{order}', order: '7' })).toBe('Dear {order}, order 7.')
  })

  it('without a value take their line with them, and no hole stays behind', () => {
    const template = 'Dear {name},\n\nwe expect it on {promisedOn}.\n\nSee {link}'
    expect(fill(template, { name: 'Lin', promisedOn: '', link: 'https://a.example' })).toBe(
      'Dear Lin,\n\nSee https://a.example',
    )
    expect(fill('{constructor}', {})).toBe('')
  })

  it('cannot add a second line to a subject', () => {
    expect(fillLine('Order {order}', { order: '7\r\nBcc: all@example.com' })).toBe('Order 7 Bcc: all@example.com')
  })

  it('cannot bring lines, buttons or links of their own: only the link is one', () => {
    const name = 'Lin\n\n[Win](https://evil.example)'
    expect(fill('Dear {name},\n[Your order]({link})', { name, link: 'https://shop.example/1' })).toBe(
      'Dear Lin [Win](https: //evil.example),\n[Your order](https://shop.example/1)',
    )
  })
})

describe('our own templates', () => {
  it.each(occasionNames)('%s: three languages with the same blanks, none that its occasion cannot fill', (occasion) => {
    const { subject, body } = builtIn[occasion]
    const known = ['company', ...occasions[occasion]]
    const used = languages.map((_, column) => blanksOf(`${subject[column]}\n${body[column]}`).sort())
    for (const blanks of used) expect(known).toEqual(expect.arrayContaining(blanks))
    expect(new Set(used.map((blanks) => blanks.join())).size).toBe(1)
    expect(texts).toHaveProperty([`messages.occasion.${occasion}`])
  })

  it('texts of the module are whole', () => expect(checkTexts(texts)).toEqual([]))
})
