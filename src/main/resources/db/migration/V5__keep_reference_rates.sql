-- What one unit of the source's base was worth: for the European Central Bank units for one euro, as published.
create table reference_rate (
  source   varchar(16)   character set ascii collate ascii_bin not null,  -- ECB
  currency char(3)       character set ascii collate ascii_bin not null,
  day      date          not null,
  rate     decimal(18,8) not null,
  taken_at datetime(3)   not null,                                        -- when this value came in
  primary key (source, currency, day),
  key reference_rate_day (source, day),
  check (rate > 0)
) default charset = utf8mb4;
