-- What somebody sent along with a message. Lists read this table and never touch the bytes.
create table attachment (
  id      bigint       not null auto_increment,
  owner   varchar(48)  character set ascii collate ascii_bin not null,     -- what it came along with: 'message:17'
  name    varchar(200) character set utf8mb4 collate utf8mb4_bin not null, -- made harmless
  type    varchar(64)  character set ascii collate ascii_bin not null,     -- of the content
  size    bigint       not null,                                           -- bytes
  kept_at datetime(3)  not null,
  primary key (id),
  key attachment_owner (owner, id)
) default charset = utf8mb4;

-- The bytes as they came, a mebibyte a part, so that no packet is too large and nobody holds a whole file.
create table attachment_part (
  attachment_id bigint     not null,
  number        int        not null,   -- from 0
  bytes         mediumblob not null,
  primary key (attachment_id, number),
  foreign key (attachment_id) references attachment (id) on delete cascade
) default charset = utf8mb4;
