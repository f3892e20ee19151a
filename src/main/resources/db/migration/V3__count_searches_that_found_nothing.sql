-- What readers looked for in vain: a count, not a row for each search.
create table empty_search (
  market   char(2)      character set ascii collate ascii_bin not null,
  language varchar(35)  character set ascii collate ascii_bin not null,
  words    varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  searches bigint       not null,
  last_at  datetime(3)  not null,
  primary key (market, language, words),
  key empty_search_most (market, language, searches, words)
) default charset = utf8mb4;
