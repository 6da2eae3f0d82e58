alter table employees add constraint employees_not_their_own_manager check (manager_id is null or manager_id <> id);
