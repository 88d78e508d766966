-- What was taken in of which address, for which outlet: addresses by the SHA-256 of their text. The stamp says in which state.

create table fetch_taken (
    outlet ${text} not null,
    place ${text} not null,
    coder text not null,
    input text not null,
    stamp text not null,
    etag text,
    modified text,
    at bigint not null,
    primary key (outlet, place)
);

-- Addresses and hosts that are not asked for a while: they said so, or they fail.

create table fetch_hold (
    place ${text} primary key,
    address text not null,
    until bigint not null,
    failures integer not null
);

-- Addresses that say they are another one for good.

create table fetch_moved (
    place ${text} primary key,
    address text not null,
    target text not null,
    at bigint not null
);
