-- A proof that somebody has asked for, whether or not there is anything to be proven: the row of a hit and that of a miss
-- are alike, and so is what is done with them.
create table guest_ask (
  id         bigint      not null auto_increment,
  ask_hash   binary(32)  not null,                  -- SHA-256 of what the browser that asked keeps
  asked_at   datetime(3) not null,
  expires_at datetime(3) not null,
  tries      int         not null default 0,        -- how many codes were tried
  proven_at  datetime(3) null,
  primary key (id),
  unique key guest_ask_hash (ask_hash),
  key guest_ask_expires (expires_at)
) default charset = utf8mb4;

-- What lets somebody in who has no account. Who reads this table can open nothing: of what is random it has hashes only.
create table guest_link (
  id          bigint      not null auto_increment,
  kind        varchar(8)  character set ascii collate ascii_bin not null,   -- PROOF: once, for minutes; MAIL: often, for weeks
  token_hash  binary(32)  not null,                                         -- SHA-256 of the whole token
  subject     varchar(48) character set ascii collate ascii_bin not null,   -- what it opens: 'order:17'
  ask_id      bigint      null,                                             -- of a proof
  code_hash   binary(32)  null,                                             -- of a proof: HMAC, since a code is short
  made_at     datetime(3) not null,
  expires_at  datetime(3) not null,
  whole_until datetime(3) not null,                                         -- afterwards it opens the redacted form only
  browsers    int         not null default 0,                               -- in how many it was really used
  used_at     datetime(3) null,
  revoked_at  datetime(3) null,
  primary key (id),
  unique key guest_link_token (token_hash),
  key guest_link_subject (subject),
  key guest_link_ask (ask_id, code_hash),   -- both, so that a wrong code touches as many rows as one for nothing
  key guest_link_expires (expires_at)
) default charset = utf8mb4;

-- What a browser may see. One look by its key answers a request.
create table guest_session (
  session_hash binary(32)  not null,                                        -- SHA-256 of what the browser keeps
  subject      varchar(48) character set ascii collate ascii_bin not null,
  whole_until  datetime(3) not null,
  expires_at   datetime(3) not null,
  unseen_link  bigint      null,                                            -- the link that it came by, until the browser comes back
  primary key (session_hash, subject),
  key guest_session_subject (subject),
  key guest_session_expires (expires_at)
) default charset = utf8mb4;

-- How much somebody has asked lately. Nobody can read from a key whose it is.
create table guest_limit (
  key_hash binary(32)  not null,   -- HMAC of the limit's name and of whose it is
  free_at  datetime(3) not null,   -- when all that was taken is given back
  primary key (key_hash),
  key guest_limit_free (free_at)
) default charset = utf8mb4;

-- Each attempt to find an order, and what became of it. The number stands there until the order is looked up, seconds later.
create table lookup_attempt (
  id          bigint      not null auto_increment,
  at          datetime(3) not null,
  market      char(2)     character set ascii collate ascii_bin not null,
  language    varchar(35) character set ascii collate ascii_bin not null,
  caller_hash binary(32)  not null,                                         -- HMAC of the address, of an IPv6 one its network's
  number_hash binary(32)  not null,                                         -- HMAC
  second_hash binary(32)  not null,                                         -- HMAC of the e-mail address or the postcode
  second_kind varchar(8)  character set ascii collate ascii_bin not null,   -- EMAIL or POSTCODE
  number_key  varchar(64) character set utf8mb4 collate utf8mb4_bin null,
  ask_id      bigint      null,
  outcome     varchar(16) character set ascii collate ascii_bin not null,
  primary key (id),
  key lookup_attempt_outcome (outcome, id),
  key lookup_attempt_at (at)
) default charset = utf8mb4;
