-- What lists and pages ask for: articles and events newest first, page by page, and the latest proposals without their evidence.
-- Everything here follows from the other tables: what an older program left out is filled in when the archive is first opened.
insert into counter (name, value) values ('derived', 0);

alter table article add column language ${text} not null default '';
drop index article_newest;
create index article_listed on article (newest, id, outlet, language);

alter table event add column day ${text} not null default '';
update event set day = coalesce(date_from, '');
create index event_listed on event
    (day, id, type, quad, status, confidence, source_countries, recipient_countries);

-- The latest proposal of each category and period, by its row of the ledger.
create table proposal_head (
    monitor ${text} not null,
    category ${text} not null,
    period_from ${text} not null,
    period_to ${text} not null,
    seq bigint not null,
    json text not null,
    heaviest text not null,
    primary key (monitor, category, period_from, period_to)
);

create unique index proposal_head_seq on proposal_head (seq);

-- Which of these proposals an event bears on, counted or left out.
create table bearing (
    event ${text} not null,
    seq bigint not null,
    primary key (event, seq)
);
create index bearing_seq on bearing (seq);
