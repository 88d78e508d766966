-- Which texts were compared with all others, and what they are looked up by. It follows from the articles.

-- A text that was compared: its number made from the id, its place in time, the earliest text that it is a copy of, the agency it credits.
create table compared (
    article ${text} primary key,
    text bigint not null,
    place bigint not null,
    shingles integer not null,
    copies ${text},
    agency ${text}
);
create index compared_text on compared (text);
create index compared_copies on compared (copies);

-- The earliest texts that have a fingerprint.
create table fingerprint (
    fingerprint bigint not null,
    place bigint not null,
    text bigint not null,
    shingles integer not null,
    primary key (fingerprint, place, text)
) ${clustered};

-- Articles that are still to be compared: all there are, and from now on each that comes or changes.
create table uncompared (
    article ${text} primary key
);
insert into uncompared (article) select id from article;

-- Outlets that were agencies when their articles were compared: an agency's text comes before its customers' of the same day.
create table compared_wire (
    outlet ${text} primary key
);
