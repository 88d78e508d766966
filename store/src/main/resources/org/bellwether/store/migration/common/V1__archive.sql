-- The archive. One set of SQL for SQLite and PostgreSQL: ids are our own text, compared byte by byte on both engines;
-- instants are epoch milliseconds (UTC); dates are ISO 8601 text; what is only read back whole is JSON text.

create table counter (
    name ${text} primary key,
    value bigint not null
);
insert into counter (name, value) values ('revision', 0);

create table monitor (
    place integer primary key,
    json text not null
);

create table article (
    id ${text} primary key,
    outlet ${text} not null,
    origin ${text} not null,
    newest bigint not null,
    json text not null
);
create index article_newest on article (newest, id);

-- Every input ever taken in, by the hash of its bytes: as one or more articles, or (article is empty) rejected with a reason.
create table input (
    snapshot ${text} not null,
    outlet ${text} not null,
    coder_version ${text} not null,
    article ${text} not null,
    rejection text,
    primary key (snapshot, outlet, article)
);
create index input_article on input (article);

create table coding (
    article ${text} primary key references article (id),
    coder_version ${text} not null,
    json text not null
);

create table event (
    id ${text} primary key,
    article ${text} not null references article (id),
    place integer not null,
    type ${text} not null,
    quad ${text} not null,
    date_from ${text},
    date_to ${text},
    source_countries ${text} not null,
    recipient_countries ${text} not null,
    status ${text} not null,
    confidence double precision not null,
    json text not null
);
create unique index event_article on event (article, place);
create index event_date on event (date_from, date_to);

-- The status ledger: every row carries the hash of the row before it.
create table ledger (
    seq bigint primary key,
    kind ${text} not null,
    monitor ${text} not null,
    category ${text} not null,
    period_from ${text} not null,
    period_to ${text} not null,
    at bigint not null,
    json text not null,
    previous_hash ${text} not null,
    hash ${text} not null
);
create index ledger_latest on ledger (monitor, category, period_from, period_to, seq);
