-- The reading room. A shelf row is what an article is found and listed by: made from the article, its origin and its events whenever
-- one of them is written, so it can be made again at any time. Names stand between blanks, one to a line, in lower case.

create table shelf (
    article ${text} primary key,
    origin ${text} not null,
    day ${text},
    at bigint not null,
    outlet ${text} not null,
    language ${text} not null,
    title text not null,
    opening text not null,
    events integer not null,
    types ${text} not null,
    actors ${text} not null,
    places ${text} not null
);
create index shelf_day on shelf (day, origin, at, article);
create index shelf_origin on shelf (origin, day, article);

-- Whether articles of an earlier version wait to be shelved, 1 or 0; what opens the archive sees to it.
insert into counter (name, value) select 'unshelved', count(*) from (select id from article limit 1) first;

create table read_mark (
    reader ${text} not null,
    article ${text} not null references article (id),
    at bigint not null,
    primary key (reader, article)
);

create table tag (
    article ${text} not null references article (id),
    word ${text} not null,
    author ${text} not null,
    at bigint not null,
    primary key (article, word)
);
create index tag_word on tag (word, article);

-- Every wording a note ever had; the last row of a note is how it stands.
create table note (
    seq bigint primary key,
    note ${text} not null,
    article ${text} not null references article (id),
    author ${text} not null,
    at bigint not null,
    deed ${text} not null,
    text text not null
);
create index note_article on note (article, seq);
create unique index note_note on note (note, seq);
