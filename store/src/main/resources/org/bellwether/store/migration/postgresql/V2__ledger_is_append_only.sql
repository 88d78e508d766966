-- PostgreSQL's words for: a row of the ledger is never changed and never deleted.

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only';
end
$$;

create trigger ledger_no_update before update or delete on ledger
    for each row execute function ledger_is_append_only();

create trigger ledger_no_truncate before truncate on ledger
    for each statement execute function ledger_is_append_only();
