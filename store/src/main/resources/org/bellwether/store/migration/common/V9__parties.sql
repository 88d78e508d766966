-- Who takes part in events, where they happen and who says what: side tables of event and coding, which stay the truth. Rows are written
-- with their article; archives made before are filled when they are next opened (counter 'parties' is 0 until then). What is not known
-- is empty text, so that indexes sort it alike on both engines.

insert into counter (name, value) values ('parties', 0);

create table party (
    event ${text} not null,
    article ${text} not null,
    role ${text} not null,
    place integer not null,
    actor ${text} not null,
    name text not null,
    words ${text} not null,
    country ${text} not null,
    sector ${text} not null,
    date_from ${text} not null,
    type ${text} not null,
    quad ${text} not null,
    intensity double precision not null,
    primary key (event, role, place)
);
create index party_article on party (article);
create index party_actor on party (actor, date_from, event);
create index party_country on party (country, date_from, event, type);

create table site (
    event ${text} primary key,
    article ${text} not null,
    name ${text} not null,
    country ${text} not null,
    latitude double precision,
    longitude double precision,
    date_from ${text} not null,
    type ${text} not null,
    quad ${text} not null
);
create index site_article on site (article);
create index site_date on site (date_from, type, name, country, latitude, longitude, quad);

create table speech (
    article ${text} not null,
    place integer not null,
    actor ${text} not null,
    day ${text} not null,
    cue text not null,
    words text not null,
    primary key (article, place, actor)
);
create index speech_actor on speech (actor, day, article, place);

-- Sums over the rows above, kept by adding and taking away, so that a page need not count a million events.

create table actor (
    id ${text} primary key,
    name text not null,
    plain text not null,
    country ${text} not null,
    sector ${text} not null,
    events bigint not null
);
create index actor_events on actor (events, id);
create index actor_country on actor (country, events, id);

create table alias (
    actor ${text} not null,
    words ${text} not null,
    events bigint not null,
    primary key (actor, words)
);

create table dyad (
    actor ${text} not null,
    other ${text} not null,
    month ${text} not null,
    quad ${text} not null,
    events bigint not null,
    intensity double precision not null,
    primary key (actor, other, month, quad)
);

create table tally (
    country ${text} not null,
    day ${text} not null,
    type ${text} not null,
    events bigint not null,
    primary key (country, day, type)
);

create index article_outlet on article (outlet, newest, id);
create index input_rejected on input (outlet, snapshot) where rejection is not null;
