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
