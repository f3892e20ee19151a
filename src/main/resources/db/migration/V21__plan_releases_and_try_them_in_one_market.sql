-- The market that alone sees a release, until it is shown in all of them or withdrawn; null: all see it. Only the newest
-- release may be on trial, so that releases stay one row of states.
alter table text_release add column market varchar(16) character set ascii collate ascii_bin null;

-- A release that somebody has planned: what was approved then, at a time that was said on the clock of a market.
create table planned_release (
  id         bigint      not null auto_increment,
  due_at     datetime(3) not null,
  market     varchar(16) character set ascii collate ascii_bin not null,      -- whose clock the time was said on
  account    bigint      not null,                                            -- who planned it
  planned_at datetime(3) not null,
  state      varchar(16) character set ascii collate ascii_bin not null,      -- WAITING, PUBLISHED, REFUSED or CANCELLED
  release_no bigint      null,                                                -- what it became
  reason     varchar(16) character set ascii collate ascii_bin null,          -- why it was refused
  unit       varchar(190) character set ascii collate ascii_bin null,         -- the first text that stood in the way
  locale     varchar(35) character set ascii collate ascii_bin null,
  settled_at datetime(3) null,
  primary key (id),
  key planned_release_due (state, due_at)
) default charset = utf8mb4;

-- The drafts of it, each as it was approved: another version is another text.
create table planned_text (
  plan_id  bigint not null,
  draft_id bigint not null,
  version  int    not null,
  primary key (plan_id, draft_id),
  key planned_text_draft (draft_id),
  constraint planned_text_plan foreign key (plan_id) references planned_release (id),
  constraint planned_text_draft foreign key (draft_id) references draft (id)
) default charset = utf8mb4;
