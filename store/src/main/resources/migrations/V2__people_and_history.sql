-- People, what they may do, how figures are approved, and the history of every change.
--
-- Two kinds of tables. RECORDED tables have the trigger keep_history: each row that comes, changes
-- or goes becomes an entry of the chain. UNRECORDED tables hold what must be erasable (names,
-- mail) or what changes with every request (sessions); what people need to know about those is
-- told by account_events, which is recorded and holds no personal data.

-- History ---------------------------------------------------------------------------------------

-- One entry per row that was written. Each carries the hash of its own content and the hash of
-- everything up to it: digest = sha256(salt || content), chain = sha256(previous chain || digest).
-- The salt goes when content is erased, so that nobody can guess at what the digest hides.
create table history (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  who text not null,
  why text not null,
  -- The table, the primary key of the row, and the territory it belongs to ('' where none).
  what text not null,
  key text not null,
  territory text not null,
  before jsonb,
  after jsonb,
  salt bytea,
  digest bytea not null,
  chain bytea not null,
  -- The entry that tells who erased the content of this one, and why.
  erased bigint references history,
  check ((salt is null) = (erased is not null))
);
create index history_row on history (what, key, seq);
create index history_territory on history (territory, seq);

-- What the digest is taken of; `parkwright verify` asks for the same text.
create function history_content(h history) returns text language sql immutable as $$
  select jsonb_build_array(
    h.seq, (extract(epoch from h.at) * 1000000)::bigint, h.who, h.why, h.what, h.key, h.territory,
    h.before, h.after)::text
$$;

-- How a row stands in the history: as JSON, large results by their hash only.
create function history_image(what text, r jsonb) returns jsonb language sql immutable as $$
  select case
    when r is null then null
    when what = 'assessments' then
      r - 'result' || jsonb_build_object(
        'result_sha256', encode(sha256(convert_to((r -> 'result')::text, 'UTF8')), 'hex'))
    when what = 'parks' then r - 'searched' - 'sorted'
    else r
  end
$$;

create function append_history(
  who text, why text, what text, key text, territory text, before jsonb, after jsonb)
returns bigint language plpgsql as $$
declare
  last history;
  entry history;
begin
  -- Whoever writes holds this lock until the end of its transaction, so entries have no gaps.
  perform pg_advisory_xact_lock(7205759403792793);
  select * into last from history order by seq desc limit 1;
  entry.seq := coalesce(last.seq, 0) + 1;
  -- A clock that is set back does not turn the order round.
  entry.at := greatest(clock_timestamp(), last.at);
  entry.who := who;
  entry.why := why;
  entry.what := what;
  entry.key := key;
  entry.territory := territory;
  entry.before := before;
  entry.after := after;
  entry.salt := decode(replace(gen_random_uuid()::text, '-', ''), 'hex');
  entry.digest := sha256(entry.salt || convert_to(history_content(entry), 'UTF8'));
  entry.chain := sha256(coalesce(last.chain, ''::bytea) || entry.digest);
  insert into history select entry.*;
  return entry.seq;
end
$$;

-- Only the erasure of content may change an entry, and only once.
create function guard_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.erased is null and new.erased is not null
     and new.before is null and new.after is null and new.why = '' and new.salt is null
     and (new.seq, new.at, new.who, new.what, new.key, new.territory, new.digest, new.chain)
       = (old.seq, old.at, old.who, old.what, old.key, old.territory, old.digest, old.chain) then
    return new;
  end if;
  raise exception 'the history only grows' using errcode = 'restrict_violation';
end
$$;
create trigger history_guard before update or delete on history
  for each row execute function guard_history();
create trigger history_stays before truncate on history
  for each statement execute function guard_history();

-- Tables that only grow let one change through: a text that somebody had a right to have erased
-- gives way to a mark. That the change is recorded, with who and why, is up to keep_history.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and not exists (
    select from jsonb_each(to_jsonb(new)) n
    where n.value is distinct from to_jsonb(old) -> n.key
      and n.value not in ('"[erased]"', '["[erased]"]'))
  then
    return new;
  end if;
  raise exception '% only grows: record a correction beside the old row', tg_table_name
    using errcode = 'restrict_violation';
end
$$;

-- Emptying a table at once would go past the triggers of its rows.
create function refuse_emptying() returns trigger language plpgsql as $$
begin
  raise exception '% is recorded in the history and cannot be emptied at once', tg_table_name
    using errcode = 'restrict_violation';
end
$$;

-- Arguments of the trigger: the columns of the primary key.
create function keep_history() returns trigger language plpgsql
  set timezone = 'UTC' set extra_float_digits = 1 as $$
declare
  was jsonb;
  is_now jsonb;
  r jsonb;
  key text := '';
  key_was text := '';
  place text;
  i int;
begin
  -- A backup brings its own history along.
  if current_setting('parkwright.restoring', true) = 'yes' then
    return null;
  end if;
  was := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  is_now := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  if was = is_now then
    return null;
  end if;
  r := coalesce(is_now, was);
  for i in 0 .. tg_nargs - 1 loop
    key := key || case when i = 0 then '' else '|' end || (r ->> tg_argv[i]);
    key_was := key_was || case when i = 0 then '' else '|' end
      || (coalesce(was, r) ->> tg_argv[i]);
  end loop;
  if key <> key_was then
    raise exception 'the key of % in % never changes', key_was, tg_table_name
      using errcode = 'restrict_violation';
  end if;
  place := coalesce(r ->> 'tenant', r ->> 'territory', r ->> 'park', '');
  if tg_table_name = 'members' then
    select park into place from rosters where id = (r ->> 'roster')::bigint;
  elsif tg_table_name = 'withdrawals' then
    select coalesce(tenant, park) into place from observations
    where id = (r ->> 'observation')::bigint;
  end if;
  -- What is being erased must not enter the history once more.
  if tg_op = 'UPDATE' and current_setting('parkwright.erasing', true) = 'yes' then
    was := null;
  end if;
  perform append_history(
    coalesce(nullif(current_setting('parkwright.who', true), ''), r ->> 'author', 'parkwright'),
    coalesce(current_setting('parkwright.why', true), ''),
    tg_table_name::text, key, coalesce(place, ''),
    history_image(tg_table_name::text, was), history_image(tg_table_name::text, is_now));
  return null;
end
$$;

-- Tenants ---------------------------------------------------------------------------------------

create table tenants (
  tenant text primary key
    check (tenant ~ '^[a-z]{2}/[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$'),
  park text not null references parks,
  names jsonb not null check (jsonb_typeof(names) = 'object' and names ->> 'en' <> ''),
  sector text not null,
  illustrative boolean not null,
  check (tenant like park || '/%')
);
create index tenants_park on tenants (park);

-- A figure of a firm; empty for a figure of the park itself.
alter table observations add column tenant text references tenants;
create index observations_tenant on observations (tenant, period, id) where tenant is not null;

-- A figure that its recorder takes back; it stays in the table and is no evidence any more.
create table withdrawals (
  observation bigint primary key references observations,
  reason text not null check (reason <> ''),
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create trigger withdrawals_grow before update or delete on withdrawals
  for each row execute function refuse_change();

-- Review ----------------------------------------------------------------------------------------

create table steps (
  id bigint generated always as identity primary key,
  territory text not null check (territory <> ''),
  period text not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  step text not null check (step in ('SUBMIT', 'RETURN', 'APPROVE', 'LOCK', 'REOPEN')),
  comment text not null check (comment <> '' or step not in ('RETURN', 'REOPEN')),
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index steps_territory on steps (territory, period, id);
create trigger steps_grow before update or delete on steps
  for each row execute function refuse_change();

-- Remarks and questions on a figure (or, without a variable, on a whole period). Answers name the
-- comment they answer; a question is settled when somebody says so.
create table comments (
  id bigint generated always as identity primary key,
  territory text not null check (territory <> ''),
  period text not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  variable text not null,
  kind text not null check (kind in ('REMARK', 'QUESTION', 'ANSWER', 'SETTLED')),
  answers bigint references comments,
  text text not null check (text <> '' or kind = 'SETTLED'),
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999),
  check ((answers is not null) = (kind in ('ANSWER', 'SETTLED')))
);
create index comments_territory on comments (territory, period, id);
create trigger comments_grow before update or delete on comments
  for each row execute function refuse_change();

-- A form for somebody without an account. The link's secret is kept as its hash; only `ended` and
-- `answered` change.
create table asks (
  id bigint generated always as identity primary key,
  secret_sha256 text not null unique check (secret_sha256 ~ '^[0-9a-f]{64}$'),
  territory text not null check (territory <> ''),
  period text not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  variables text[] not null check (cardinality(variables) between 1 and 50),
  note text not null,
  author text not null check (author <> ''),
  at timestamptz not null,
  expires timestamptz not null,
  ended timestamptz,
  answered timestamptz
);
create index asks_territory on asks (territory, period, id);

-- People ----------------------------------------------------------------------------------------

-- A person, known to the history by a number that says nothing about them.
create table accounts (
  account text primary key check (account ~ '^a[0-9a-z]{12}$'),
  created timestamptz not null,
  ended timestamptz
);

-- UNRECORDED, erasable. `login` is folded; who has none can no longer sign in.
create table personal (
  account text primary key references accounts,
  login text not null unique check (login <> ''),
  name text not null check (name <> ''),
  mail text not null,
  language text not null
);

-- UNRECORDED. Password hashes and second factors; a null hash belongs to people who come through
-- an identity provider.
create table credentials (
  account text primary key references accounts,
  password_hash text,
  totp_secret text,
  totp_last_step bigint not null default 0,
  recovery_sha256 text[] not null default '{}',
  changed timestamptz not null
);

-- UNRECORDED. People as identity providers know them.
create table identities (
  issuer text not null,
  subject text not null,
  account text not null references accounts,
  primary key (issuer, subject)
);

-- The last entry for an account, role and territory says whether the role is held.
create table grants (
  id bigint generated always as identity primary key,
  account text not null references accounts,
  role text not null
    check (role in ('READER', 'CONTRIBUTOR', 'REVIEWER', 'STEWARD', 'FACILITATOR', 'ADMINISTRATOR')),
  territory text not null check (territory <> ''),
  held boolean not null,
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index grants_account on grants (account, id);
create trigger grants_grow before update or delete on grants
  for each row execute function refuse_change();

-- What happened to accounts, without personal data: created, ended, erased, password changed,
-- second factor on or off, token made or ended, sessions ended, sign-in refused for too many tries.
create table account_events (
  id bigint generated always as identity primary key,
  account text not null references accounts,
  event text not null check (event <> ''),
  detail text not null,
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index account_events_account on account_events (account, id);
create trigger account_events_grow before update or delete on account_events
  for each row execute function refuse_change();

-- UNRECORDED. Secrets of sessions, tokens and reset links are kept as their hashes.
create table sessions (
  secret_sha256 text primary key check (secret_sha256 ~ '^[0-9a-f]{64}$'),
  id bigint generated always as identity unique,
  account text not null references accounts,
  -- PASSWORD: the second factor is still owed. FULL: signed in.
  stage text not null check (stage in ('PASSWORD', 'FULL')),
  browser text not null,
  created timestamptz not null,
  seen timestamptz not null,
  expires timestamptz not null
);
create index sessions_account on sessions (account);

create table tokens (
  id bigint generated always as identity primary key,
  secret_sha256 text not null unique check (secret_sha256 ~ '^[0-9a-f]{64}$'),
  account text not null references accounts,
  label text not null check (label <> ''),
  scopes text[] not null check (cardinality(scopes) > 0),
  created timestamptz not null,
  expires timestamptz not null,
  used timestamptz,
  ended timestamptz
);
create index tokens_account on tokens (account);

create table resets (
  secret_sha256 text primary key check (secret_sha256 ~ '^[0-9a-f]{64}$'),
  account text not null references accounts,
  expires timestamptz not null,
  used timestamptz
);

-- UNRECORDED. Failed sign-ins by what was tried, to slow guessing down; rows are dropped when old.
create table failures (
  tried text not null,
  at timestamptz not null
);
create index failures_tried on failures (tried, at);

-- UNRECORDED. Calls of programs that may be sent twice, with their answers; dropped after a day.
create table calls (
  account text not null,
  key_sha256 text not null check (key_sha256 ~ '^[0-9a-f]{64}$'),
  call_sha256 text not null check (call_sha256 ~ '^[0-9a-f]{64}$'),
  answer text not null,
  at timestamptz not null,
  primary key (account, key_sha256)
);
create index calls_at on calls (at);

-- What is recorded ------------------------------------------------------------------------------

create trigger kept after insert or update or delete on parks
  for each row execute function keep_history('park');
create trigger kept after insert or update or delete on park_facts
  for each row execute function keep_history('park', 'place');
create trigger kept after insert or update or delete on park_changes
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on imports
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on tenants
  for each row execute function keep_history('tenant');
create trigger kept after insert or update or delete on observations
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on withdrawals
  for each row execute function keep_history('observation');
create trigger kept after insert or update or delete on preferences
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on rosters
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on members
  for each row execute function keep_history('roster', 'place');
create trigger kept after insert or update or delete on system_choices
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on assessments
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on steps
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on comments
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on asks
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on accounts
  for each row execute function keep_history('account');
create trigger kept after insert or update or delete on grants
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on account_events
  for each row execute function keep_history('id');

do $$
declare
  one text;
begin
  for one in
    select relname from pg_trigger join pg_class on pg_class.oid = tgrelid
    where tgname = 'kept' and relnamespace = current_schema()::regnamespace
  loop
    execute format(
      'create trigger not_emptied before truncate on %I for each statement '
      'execute function refuse_emptying()', one);
  end loop;
end
$$;

-- What was there before there was a history enters it as found: a row that is rewritten with the
-- same content would say nothing, so the entries are made here, in the order of the tables.
set local timezone = 'UTC';
set local extra_float_digits = 1;
do $$
declare
  one record;
begin
  for one in
    select 'parks' as what, park as key, park as place, to_jsonb(t) as r, 1 as n, 0 as id from parks t
    union all
    select 'park_facts', park || '|' || place, park, to_jsonb(t), 2, place from park_facts t
    union all select 'park_changes', id::text, park, to_jsonb(t), 3, id from park_changes t
    union all select 'imports', id::text, '', to_jsonb(t), 4, id from imports t
    union all select 'observations', id::text, park, to_jsonb(t), 5, id from observations t
    union all select 'preferences', id::text, park, to_jsonb(t), 6, id from preferences t
    union all select 'rosters', id::text, park, to_jsonb(t), 7, id from rosters t
    union all
    select 'members', m.roster || '|' || m.place, r.park, to_jsonb(m), 8, m.roster
    from members m join rosters r on r.id = m.roster
    union all select 'system_choices', id::text, park, to_jsonb(t), 9, id from system_choices t
    union all select 'assessments', id::text, park, to_jsonb(t), 10, id from assessments t
    order by n, id, key
  loop
    perform append_history('parkwright', 'there before the history began', one.what, one.key,
      one.place, null, history_image(one.what, one.r));
  end loop;
end
$$;
