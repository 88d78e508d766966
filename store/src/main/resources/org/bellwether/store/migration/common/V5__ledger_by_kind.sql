-- What was known at an instant is found without reading the rows themselves: the few that are no proposals, and the latest
-- proposal of each category and period.

create index ledger_kind on ledger (monitor, kind, category, period_from, period_to, seq, at);
