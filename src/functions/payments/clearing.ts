/** Where the money stands between the customer and our bank account, by who moves it. */
export const clearingRole = (provider: string) =>
  provider === 'transfer'
    ? ('bank' as const)
    : provider === 'cash_on_delivery'
      ? ('cash_on_delivery_clearing' as const)
      : ('card_clearing' as const)
