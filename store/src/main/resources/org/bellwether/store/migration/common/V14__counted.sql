-- What pages ask of proposals, so that none need be read with all its evidence. All of it follows from the ledger: it is written again
-- when the archive is next opened.

-- Every proposal of the ledger without its evidence, and the heaviest of it.
create table figures (
    seq bigint primary key,
    json text not null,
    heaviest text not null
);
drop table proposal_head;
create table proposal_head (
    monitor ${text} not null,
    category ${text} not null,
    period_from ${text} not null,
    period_to ${text} not null,
    seq bigint not null,
    primary key (monitor, category, period_from, period_to)
);
create unique index proposal_head_seq on proposal_head (seq);

-- What counts in each of the latest proposals: the event that leads each piece of evidence, as it stood when it was weighed, by day, with
-- its countries between blanks and its place.
create table counted (
    seq bigint not null,
    event ${text} not null,
    day ${text} not null,
    type ${text} not null,
    quad ${text} not null,
    countries ${text} not null,
    place ${text} not null,
    country ${text} not null,
    latitude double precision,
    longitude double precision,
    primary key (seq, event)
);
create index counted_day on counted (seq, day, event, type, quad, countries);

-- Which of the latest proposals an event bears on, as one telling of the event that leads the evidence; left_out says why it does not count.
drop table bearing;
create table bearing (
    event ${text} not null,
    seq bigint not null,
    lead ${text} not null,
    weight double precision not null,
    left_out text not null,
    primary key (event, seq, lead)
);
create index bearing_seq on bearing (seq, lead, event);

create index event_typed on event (type, day, id, quad, status, confidence, source_countries, recipient_countries);

update counter set value = 0 where name = 'derived';
