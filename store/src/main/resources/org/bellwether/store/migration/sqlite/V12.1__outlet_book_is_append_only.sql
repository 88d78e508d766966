-- SQLite's words for: a row of the book of outlets is never changed and never deleted.

create trigger outlet_book_no_update before update on outlet_book
begin
    select raise(abort, 'the book of outlets is append-only');
end;

create trigger outlet_book_no_delete before delete on outlet_book
begin
    select raise(abort, 'the book of outlets is append-only');
end;
