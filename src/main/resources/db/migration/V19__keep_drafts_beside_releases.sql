-- Who made a release, as the audit names people, and what its texts add up to; null for those from before there was either.
alter table text_release
  add column who      varchar(64) character set ascii collate ascii_bin null,
  add column checksum char(64)    character set ascii collate ascii_bin null;

-- What a translator wrote and no buyer sees yet. One row for each place that anybody ever worked on: it stays, CLOSED,
-- after its text was published or given up, so that its version never begins anew and an old page is known for one.
create table draft (
  id         bigint       not null auto_increment,
  unit       varchar(190) character set ascii collate ascii_bin not null,
  locale     varchar(35)  character set ascii collate ascii_bin not null,
  version    int          not null,                                           -- counts the steps
  state      varchar(16)  character set ascii collate ascii_bin not null,     -- DRAFT, NEEDS_REVIEW, APPROVED, REJECTED or CLOSED
  text       mediumtext   character set utf8mb4 collate utf8mb4_bin not null,
  made_from  char(12)     character set ascii collate ascii_bin not null,     -- digest of the source text that was translated
  replaces   char(12)     character set ascii collate ascii_bin null,         -- digest of the text that was live meanwhile; null: none was
  machine    boolean      not null,                                           -- an engine wrote it, and no person has changed a word
  author     bigint       not null,                                           -- account of whoever wrote the text
  reviewer   bigint       null,
  began_at   datetime(3)  not null,
  changed_at datetime(3)  not null,
  primary key (id),
  unique key draft_place (unit, locale),
  key draft_locale (locale, state),
  key draft_state (state, locale)
) default charset = utf8mb4;

-- Append-only: what became of drafts, step by step, with the text as it was after each.
create table draft_step (
  draft_id  bigint       not null,
  version   int          not null,
  kind      varchar(16)  character set ascii collate ascii_bin not null,      -- SAVED, SENT, APPROVED, REJECTED, PUBLISHED, REVERTED or WITHDRAWN
  state     varchar(16)  character set ascii collate ascii_bin not null,
  text      mediumtext   character set utf8mb4 collate utf8mb4_bin not null,
  made_from char(12)     character set ascii collate ascii_bin not null,
  machine   boolean      not null,
  author    bigint       not null,                                            -- of the text
  account   bigint       not null,                                            -- who took the step; 0: the service itself
  why       varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  batch     bigint       null,                                                -- of steps that one act took: the release, for those published
  at        datetime(3)  not null,
  primary key (draft_id, version),
  key draft_step_account (account, at),
  key draft_step_batch (batch),
  constraint draft_step_draft foreign key (draft_id) references draft (id)
) default charset = utf8mb4;

-- What somebody has said of a finding: that it is none. The key is made of both texts, so that another text asks anew.
create table check_dismissal (
  hash       binary(32)   not null,                                           -- SHA-256 of source, target and check
  unit       varchar(190) character set ascii collate ascii_bin not null,
  locale     varchar(35)  character set ascii collate ascii_bin not null,
  check_name varchar(48)  character set ascii collate ascii_bin not null,
  why        varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  account    bigint       not null,
  at         datetime(3)  not null,
  primary key (hash),
  key check_dismissal_place (unit, locale)
) default charset = utf8mb4;

-- What people say to each other about a text; without a locale, about its source.
create table text_comment (
  id          bigint        not null auto_increment,
  unit        varchar(190)  character set ascii collate ascii_bin not null,
  locale      varchar(35)   character set ascii collate ascii_bin null,
  kind        varchar(16)   character set ascii collate ascii_bin not null,   -- QUESTION or ISSUE
  text        varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  account     bigint        not null,
  at          datetime(3)   not null,
  resolved_by bigint        null,
  resolved_at datetime(3)   null,
  primary key (id),
  key text_comment_place (unit, locale)
) default charset = utf8mb4;
