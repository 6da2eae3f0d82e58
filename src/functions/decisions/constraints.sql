alter table rules add constraint rules_code_is_a_word check (code ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$');
alter table rules add constraint rules_period check (valid_to is null or valid_from is null or valid_to > valid_from);
alter table rules add constraint rules_hold_out check (hold_out_percent between 0 and 90);
alter table rules add constraint rules_limit check ((limit_per_customer is null or limit_per_customer > 0) and (limit_days is null or (limit_days > 0 and limit_per_customer is not null)));
alter table rules add constraint rules_window check (window_days between 1 and 90);
alter table rules add constraint rules_live_is_published check (state = 'draft' or published is not null);
alter table rule_sets add constraint rule_sets_one check (id = 1);
alter table outcomes add constraint outcomes_bought_names_its_order check ((kind = 'bought') = (document is not null));
