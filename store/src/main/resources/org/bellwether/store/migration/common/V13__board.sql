-- When somebody last looked at the board. Mark: what they had seen by the visit before this one, as a place of the ledger; what is
-- behind it is new to them. Seen: what this visit has shown so far.

create table board_visit (
    reader ${text} not null,
    monitor ${text} not null,
    mark bigint not null,
    mark_at bigint not null,
    seen bigint not null,
    seen_at bigint not null,
    primary key (reader, monitor)
);

-- Which two actors moved a category: the counted evidence of every proposal of the ledger, summed up by pairs, the heaviest of them.
-- Follows from the ledger, like the figures of the next migration, with which it is filled.

create table pair_move (
    seq bigint not null,
    one ${text} not null,
    other ${text} not null,
    one_name text not null,
    other_name text not null,
    cooperation bigint not null,
    conflict bigint not null,
    weight double precision not null,
    primary key (seq, one, other)
);

-- Who takes part in events, and where, follows what analysts say of them; counter 'judged' is 0 until archives made before are brought up to it.
create index judgement_article on judgement (article, seq);
insert into counter (name, value) values ('judged', 0);
