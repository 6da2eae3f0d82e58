alter table payments add constraint payments_amount_is_positive check (amount > 0);
alter table payments add constraint payments_never_refund_more check (refunded >= 0 and refunded <= amount);
alter table refunds add constraint refunds_amount_is_positive check (amount > 0);
create unique index payments_one_capture on payments (document) where state in ('capturing', 'captured');
