-- SQLite's words for: a judgement is never changed and never deleted.

create trigger judgement_no_update before update on judgement
begin
    select raise(abort, 'judgements are append-only');
end;

create trigger judgement_no_delete before delete on judgement
begin
    select raise(abort, 'judgements are append-only');
end;
