-- PostgreSQL's words for: a judgement is never changed and never deleted.

create function judgements_are_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'judgements are append-only';
end
$$;

create trigger judgement_no_update before update or delete on judgement
    for each row execute function judgements_are_append_only();

create trigger judgement_no_truncate before truncate on judgement
    for each statement execute function judgements_are_append_only();
