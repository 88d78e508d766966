-- What analysts say of events. The json holds the whole judgement; no key leads to the event, whose row is replaced when its
-- article is coded again: the judgement finds its event by the texts of sentence and trigger.

create table judgement (
    seq bigint primary key,
    article ${text} not null references article (id),
    subject ${text} not null,
    verdict ${text} not null,
    analyst ${text} not null,
    at bigint not null,
    json text not null
);
create index judgement_subject on judgement (subject, seq);
