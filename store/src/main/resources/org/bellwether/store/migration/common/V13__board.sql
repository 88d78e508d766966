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

-- Which two actors moved a category in a period: the counted evidence of the latest proposal, summed up by pairs, the heaviest of them.
-- Follows from proposal_head; counter 'pairs' is 0 until archives made before are filled.

create table pair_move (
    seq bigint not null,
    monitor ${text} not null,
    category ${text} not null,
    period_from ${text} not null,
    one ${text} not null,
    other ${text} not null,
    one_name text not null,
    other_name text not null,
    cooperation bigint not null,
    conflict bigint not null,
    weight double precision not null,
    primary key (monitor, category, one, other, period_from)
);
create index pair_move_seq on pair_move (seq);
insert into counter (name, value) values ('pairs', 0);
