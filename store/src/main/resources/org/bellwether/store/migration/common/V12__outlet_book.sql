-- What the team says of its outlets beside the monitor's file: every row ever written, with the outlet before and after it.

create table outlet_book (
    seq bigint primary key,
    outlet ${text} not null,
    deed ${text} not null,
    who text not null,
    at bigint not null,
    json text not null
);
create index outlet_book_outlet on outlet_book (outlet, seq);

-- How collecting from each outlet went, the latest visits only.

create table outlet_visit (
    seq bigint primary key,
    outlet ${text} not null,
    at bigint not null,
    looked integer not null,
    added integer not null,
    unchanged integer not null,
    dropped integer not null,
    refused integer not null,
    failed integer not null,
    problem text
);
create index outlet_visit_outlet on outlet_visit (outlet, seq);

-- What filters left out, since when.

create table outlet_dropped (
    outlet ${text} not null,
    input ${text} not null,
    title text not null,
    why text not null,
    at bigint not null,
    primary key (outlet, input)
);
create index outlet_dropped_latest on outlet_dropped (outlet, at);

-- Codes by which somebody gets in again who lost the password, given on the machine itself; kept as their SHA-256, used once.

create table recovery (
    person ${text} primary key references person (id),
    hash ${text} not null,
    until bigint not null
);
