-- When each article first came into the archive, as the revision it came with; 0 for those that were here before this table.

create table intake (
    article ${text} primary key references article (id),
    revision bigint not null
);
insert into intake (article, revision) select id, 0 from article;

-- The searches that people keep. The query is read back whole; seen and told are revisions of the archive.

create table saved_search (
    id ${text} primary key,
    owner ${text} not null,
    name ${text} not null,
    query text not null,
    notice integer not null,
    created bigint not null,
    seen bigint not null,
    seen_at bigint not null,
    told bigint not null
);
create index saved_search_owner on saved_search (owner, name);
create index saved_search_notice on saved_search (notice, owner, name);
