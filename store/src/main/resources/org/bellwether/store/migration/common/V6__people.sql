-- Who may work here. A person is never deleted, only disabled: their name stands beside what they judged. Sessions and
-- API tokens are kept as the SHA-256 of what a browser or program sends, never as that itself. A failed log-in is kept under the
-- id of the person, or under the keyed hash of a name that nobody has: people type passwords into the wrong field.

create table person (
    id ${text} primary key,
    name_key ${text} not null unique,
    name text not null,
    role ${text} not null,
    password text not null,
    password_until bigint,
    created bigint not null,
    disabled bigint,
    totp text,
    totp_step bigint not null
);

create table login_session (
    hash ${text} primary key,
    person ${text} not null references person (id),
    created bigint not null,
    seen bigint not null,
    expires bigint not null
);
create index login_session_person on login_session (person);
create index login_session_expires on login_session (expires);

create table api_token (
    id ${text} primary key,
    hash ${text} not null unique,
    person ${text} not null references person (id),
    name text not null,
    role ${text} not null,
    created bigint not null,
    used bigint,
    revoked bigint
);
create index api_token_person on api_token (person, created);

create table login_failure (
    seq bigint primary key,
    who ${text} not null,
    address ${text} not null,
    at bigint not null
);
create index login_failure_who on login_failure (who, at);
create index login_failure_address on login_failure (address, at);
create index login_failure_at on login_failure (at);

create table audit (
    seq bigint primary key,
    at bigint not null,
    who text not null,
    what ${text} not null,
    about text not null
);
