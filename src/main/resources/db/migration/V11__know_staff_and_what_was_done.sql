-- What was done, by whom, to what. Rows are only ever added, and hold codes and ids alone, so that nothing has to be taken
-- out of them when somebody asks to be forgotten.
create table audit_entry (
  id           bigint        not null auto_increment,
  at           datetime(3)   not null,
  who          varchar(64)   character set ascii collate ascii_bin not null,   -- 'account:17', 'shop:demo', 'system'
  act          varchar(48)   character set ascii collate ascii_bin not null,   -- 'session.opened'
  subject_kind varchar(24)   character set ascii collate ascii_bin not null,
  subject_id   bigint        not null,
  place        varchar(24)   character set ascii collate ascii_bin not null,   -- a market or a desk; empty where it is about neither
  details      varchar(1000) character set ascii collate ascii_bin not null,   -- a JSON object of codes, numbers and truths
  primary key (id),
  key audit_entry_subject (subject_kind, subject_id, id),
  key audit_entry_who (who, id),
  key audit_entry_place (place, id)
) default charset = utf8mb4;

-- Entries that are not part of the chain yet, for about a second each. Whoever writes an entry waits for no other writer.
create table audit_pending (
  entry_id bigint not null,
  primary key (entry_id)
) default charset = utf8mb4;

-- The chain: each link's hash is made of the one before it and of all that its entry says.
create table audit_link (
  position bigint     not null,
  entry_id bigint     not null,
  hash     binary(32) not null,   -- SHA-256
  primary key (position),
  unique key audit_link_entry (entry_id)
) default charset = utf8mb4;

-- Where the chain ends; one row, locked by whoever adds to it.
create table audit_head (
  id       tinyint    not null,
  position bigint     not null,
  hash     binary(32) not null,
  primary key (id)
) default charset = utf8mb4;

insert into audit_head (id, position, hash) values (1, 0, unhex(repeat('00', 32)));

-- Who works here. Staff's own names are theirs to show; buyers are in no column.
create table staff_account (
  id          bigint       not null auto_increment,
  login       varchar(120) character set ascii collate ascii_bin not null,    -- lower case
  name        varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  language    varchar(35)  character set ascii collate ascii_bin null,        -- of the pages; null: what the browser asks for
  desk        varchar(24)  character set ascii collate ascii_bin null,
  password    varchar(255) character set ascii collate ascii_bin null,        -- Argon2id as a PHC string; null: signs in elsewhere only
  provider    varchar(512) character set ascii collate ascii_bin null,        -- issuer and subject of OpenID Connect
  demo        boolean      not null default false,
  created_at  datetime(3)  not null,
  disabled_at datetime(3)  null,
  primary key (id),
  unique key staff_account_login (login),
  unique key staff_account_provider (provider)
) default charset = utf8mb4;

-- What an account may do and where. No row, no right; '*' stands for all, and only where somebody wrote it.
create table staff_grant (
  account_id bigint      not null,
  role       varchar(12) character set ascii collate ascii_bin not null,
  market     varchar(8)  character set ascii collate ascii_bin not null,
  language   varchar(35) character set ascii collate ascii_bin not null,
  primary key (account_id, role, market, language),
  key staff_grant_role (role, market, language),
  foreign key (account_id) references staff_account (id)
) default charset = utf8mb4;

-- Who is signed in. Who reads this table can become nobody: of what browsers keep it has hashes only.
create table staff_session (
  session_hash binary(32)  not null,   -- SHA-256 of what the browser keeps
  account_id   bigint      not null,
  began_at     datetime(3) not null,
  seen_at      datetime(3) not null,
  expires_at   datetime(3) not null,
  primary key (session_hash),
  key staff_session_account (account_id),
  key staff_session_expires (expires_at),
  foreign key (account_id) references staff_account (id)
) default charset = utf8mb4;

-- Browsers in which somebody has signed in before. They are not stopped by what strangers try.
create table staff_device (
  device_hash binary(32)  not null,   -- SHA-256 of what the browser keeps
  account_id  bigint      not null,
  expires_at  datetime(3) not null,
  primary key (device_hash, account_id),
  key staff_device_account (account_id),
  key staff_device_expires (expires_at),
  foreign key (account_id) references staff_account (id)
) default charset = utf8mb4;
