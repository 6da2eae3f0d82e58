// What scripts add to pages that work without them: the basket fills without leaving the page, filters act at once.

const said = document.getElementById('said')
const say = (text: string) => {
  if (said) said.textContent = text
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-put]'))
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const button = form.querySelector('button')
    if (!button) return
    button.disabled = true
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
      })
      if (!answer.ok) return form.submit()
      const basket: { items: number; said: string } = await answer.json()
      showCount(basket.items)
      const word = button.textContent
      button.textContent = `✓ ${basket.said}`
      say(basket.said)
      setTimeout(() => {
        button.textContent = word
        button.disabled = false
      }, 1600)
    } catch {
      form.submit()
    }
  })

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-decline]'))
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
      })
      if (!answer.ok) return form.submit()
      say(((await answer.json()) as { said: string }).said)
      form.closest('.suggestion')?.remove()
    } catch {
      form.submit()
    }
  })

const showCount = (items: number) => {
  const link = document.querySelector('.tools a[href="/shop/basket"]')
  if (!link) return
  let badge = link.querySelector('.badge')
  if (!badge) {
    badge = document.createElement('span')
    badge.className = 'badge'
    link.append(badge)
  }
  badge.textContent = String(items)
}

const filters = document.getElementById('filters')
filters?.addEventListener('change', (event) => {
  if ((event.target as HTMLElement).matches('select, input[type=checkbox]'))
    (filters as HTMLFormElement).requestSubmit()
})
filters?.addEventListener('submit', () => {
  for (const input of filters.querySelectorAll('input')) if (!input.value) input.disabled = true
})

const checkout = document.getElementById('checkout') as HTMLFormElement | null
checkout?.addEventListener('submit', () =>
  checkout.querySelector<HTMLButtonElement>('button.main')?.setAttribute('aria-busy', 'true'),
)

for (const menu of document.querySelectorAll<HTMLDetailsElement>('.tools details'))
  document.addEventListener('click', (event) => {
    if (menu.open && !menu.contains(event.target as Node)) menu.open = false
  })
