-- PostgreSQL's words for: a row of the book of outlets is never changed and never deleted.

create function outlet_book_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the book of outlets is append-only';
end
$$;

create trigger outlet_book_no_update before update or delete on outlet_book
    for each row execute function outlet_book_is_append_only();

create trigger outlet_book_no_truncate before truncate on outlet_book
    for each statement execute function outlet_book_is_append_only();
