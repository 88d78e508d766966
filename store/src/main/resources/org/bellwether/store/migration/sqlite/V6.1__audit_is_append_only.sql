-- SQLite's words for: a row of the audit is never changed and never deleted.

create trigger audit_no_update before update on audit
begin
    select raise(abort, 'the audit is append-only');
end;

create trigger audit_no_delete before delete on audit
begin
    select raise(abort, 'the audit is append-only');
end;
