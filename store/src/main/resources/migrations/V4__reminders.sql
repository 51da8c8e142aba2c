-- UNRECORDED. Letters about what waits for somebody: whether they want none, and when the last one
-- went. Personal, and erased with the person.
create table reminders (
  account text primary key references accounts,
  off boolean not null default false,
  sent timestamptz
);
