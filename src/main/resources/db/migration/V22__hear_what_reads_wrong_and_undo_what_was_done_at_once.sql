-- What a reader said reads wrong, where no text of ours has these words; where one has, it is a comment beside it. Neither says who.
create table wrong_reading (
  id          bigint       not null auto_increment,
  market      varchar(8)   character set ascii collate ascii_bin not null,
  locale      varchar(35)  character set ascii collate ascii_bin not null,
  page        varchar(500) character set ascii collate ascii_bin not null,    -- below market and language, without what leads to an order or a thread
  words       varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  in_release  bigint       not null,
  at          datetime(3)  not null,
  resolved_by bigint       null,
  resolved_at datetime(3)  null,
  primary key (id),
  key wrong_reading_open (locale, resolved_at, id)
) default charset = utf8mb4;

-- The address of the page where a reader met it; null for what people of ours say.
alter table text_comment add column page varchar(500) character set ascii collate ascii_bin null;

-- One act on many drafts; its steps bear its number.
create table draft_batch (
  id        bigint      not null auto_increment,
  act       varchar(16) character set ascii collate ascii_bin not null,       -- APPROVE, REJECT, SEND, TAKE or REPLACE
  locale    varchar(35) character set ascii collate ascii_bin not null,
  texts     int         not null,
  account   bigint      not null,
  at        datetime(3) not null,
  undone_by bigint      null,
  undone_at datetime(3) null,
  primary key (id),
  key draft_batch_locale (locale, id)
) default charset = utf8mb4;

-- A file that somebody brought and has not settled; whoever does not come back has it forgotten after a day.
create table text_upload (
  id      bigint       not null auto_increment,
  account bigint       not null,
  locale  varchar(35)  character set ascii collate ascii_bin not null,
  name    varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  content mediumblob   not null,
  at      datetime(3)  not null,
  primary key (id),
  key text_upload_at (at)
) default charset = utf8mb4;
