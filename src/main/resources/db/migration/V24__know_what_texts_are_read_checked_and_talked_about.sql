-- How often buyers opened a page, by day (UTC). Nothing says who, when within the day, or what else somebody opened.
create table page_visits (
  language varchar(35) character set ascii collate ascii_bin not null,
  market   char(2)     character set ascii collate ascii_bin not null,
  day      date        not null,
  page     varchar(64) character set ascii collate ascii_bin not null,        -- article:12, topic:delivery, or a kind of page: order
  visits   bigint      not null,
  primary key (language, market, day, page),
  key page_visits_day (day)
) default charset = utf8mb4;

-- On which kinds of pages a phrase stood when they were last made.
create table text_page (
  unit   varchar(190) character set ascii collate ascii_bin not null,
  market char(2)      character set ascii collate ascii_bin not null,
  page   varchar(16)  character set ascii collate ascii_bin not null,         -- the kind: article, help, order
  path   varchar(64)  character set ascii collate ascii_bin not null,         -- an example that anybody may open; empty where nobody else may
  seen   date         not null,
  primary key (unit, market, page),
  key text_page_market (market, unit, page, path),
  key text_page_seen (seen)
) default charset = utf8mb4;

-- With which ICU and CLDR texts were checked when a release was made, and when somebody said that a finding is none; null for those
-- from before anybody wrote it down.
alter table text_release
  add column icu  varchar(16) character set ascii collate ascii_bin null,
  add column cldr varchar(16) character set ascii collate ascii_bin null;

alter table check_dismissal
  add column icu  varchar(16) character set ascii collate ascii_bin null,
  add column cldr varchar(16) character set ascii collate ascii_bin null;

-- The plural rules of each CLDR that nodes of this database have run with, so that a newer one can say what it changes.
create table plural_rules (
  cldr  varchar(16) character set ascii collate ascii_bin not null,
  icu   varchar(16) character set ascii collate ascii_bin not null,
  rules mediumtext  character set utf8mb4 collate utf8mb4_bin not null,
  at    datetime(3) not null,                                                -- when a node with it first began
  primary key (cldr),
  key plural_rules_at (at)
) default charset = utf8mb4;

-- Whom comments on texts name, and for whom they wait.
create table comment_mention (
  comment_id bigint  not null,
  account_id bigint  not null,
  waiting    boolean not null default true,   -- until this person has seen it, or has written about the text
  primary key (comment_id, account_id),
  key comment_mention_waiting (account_id, waiting, comment_id),
  constraint comment_mention_comment foreign key (comment_id) references text_comment (id) on delete cascade
) default charset = utf8mb4;
