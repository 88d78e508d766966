-- The texts of articles that others took the place of, whole; the text that holds is the article's own row. An alias is the id that an
-- address would give, where the page at that address is an article known under another: sites rename addresses with their headlines.

create table article_version (
    article ${text} not null references article (id),
    number integer not null,
    seen bigint not null,
    replaced bigint not null,
    json text not null,
    primary key (article, number)
);
create index article_version_latest on article_version (replaced, article, number);

create table article_alias (
    alias ${text} primary key,
    article ${text} not null references article (id)
);

-- Pages that are cited, and when each is looked at again. Since: when the steps of its schedule began; due: empty where it has no address.
-- Base: the page as it was when it was first looked at, beside an article that was not taken from it but from a feed or a file.

create table page_watch (
    article ${text} primary key references article (id),
    since bigint not null,
    due bigint,
    standing ${text} not null,
    standing_at bigint not null,
    failures integer not null,
    checks integer not null,
    checked bigint,
    base_article ${text},
    base_page ${text}
);
create index page_watch_due on page_watch (due, article);
create index page_watch_standing on page_watch (standing, standing_at, article);

create table page_check (
    seq bigint primary key,
    article ${text} not null references article (id),
    at bigint not null,
    finding ${text} not null,
    status integer not null,
    detail text not null
);
create index page_check_article on page_check (article, seq);

-- How each outlet does, as of the last time it was looked at.

create table outlet_health (
    outlet ${text} primary key,
    alarm ${text} not null,
    raised bigint not null,
    json text not null
);
