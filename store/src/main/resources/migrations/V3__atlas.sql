-- The atlas: claims about parks and firms, files imported as a whole, which park a row means.
--
-- Rows that people write enter the history one by one, as before. Rows of an import carry its
-- number in `run` and have no entries of their own: a million of them would make a million links
-- of the chain. The row of the import holds a digest of all its rows, and that row has its entry.
--
-- An import is there as a whole or not at all: its rows come in the transaction that makes its row
-- in import_runs, and count as long as that row does not say that the import was undone. Undoing
-- changes this one row and no other; that is why the state after it is exactly the state before.
--
-- `run` has no foreign key, nor have the claims of an import: checking each of ten million rows
-- by itself costs more than writing them. `parkwright verify` finds rows of no import.

-- Imports ----------------------------------------------------------------------------------------

-- UNRECORDED. Files waiting to be imported, being imported, and what became of them; import_runs
-- tells of those that changed something.
create table import_jobs (
  id bigint generated always as identity primary key,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  mapping text not null,
  -- Whose parks the person may import: a country, or * for all.
  country text not null check (country ~ '^([a-z]{2}|\*)$'),
  author text not null check (author <> ''),
  made timestamptz not null,
  state text not null
    check (state in ('DRAFT', 'WAITING', 'RUNNING', 'DONE', 'UNCHANGED', 'CANCELLED', 'FAILED')),
  cancel boolean not null default false,
  rows bigint not null default 0,
  -- What it did, or why it failed, as JSON.
  outcome jsonb not null default '{}',
  ended timestamptz
);
create index import_jobs_state on import_jobs (state) where state in ('WAITING', 'RUNNING');

-- UNRECORDED. The bytes of a file until its import has ended, in parts of a megabyte: any program
-- on the database can go on with it after the first one died.
create table import_parts (
  job bigint not null references import_jobs on delete cascade,
  place int not null check (place >= 0),
  bytes bytea not null,
  primary key (job, place)
);
alter table import_parts alter column bytes set storage external;

create table import_runs (
  -- That of its job.
  id bigint primary key check (id > 0),
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  mapping text not null,
  source text not null check (source <> ''),
  country text not null check (country ~ '^([a-z]{2}|\*)$'),
  -- Numbers of rows read, accepted and changed, of parks, firms, claims and tenancies added, and
  -- problems by kind.
  outcome jsonb not null check (jsonb_typeof(outcome) = 'object'),
  first_claim bigint not null,
  last_claim bigint not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999),
  undone_by text check (undone_by <> ''),
  undone_why text,
  undone_at timestamptz,
  undone_nanos smallint check (undone_nanos between 0 and 999),
  check (num_nulls(undone_by, undone_why, undone_at, undone_nanos) in (0, 4))
);
create index import_runs_source on import_runs (source, id);

-- Whom an import cites; its claims name the place in this list.
create table import_citations (
  run bigint not null check (run > 0),
  place int not null check (place >= 0),
  title text not null check (title <> ''),
  address text not null,
  date text not null,
  primary key (run, place)
);

-- Parks and firms --------------------------------------------------------------------------------

alter table parks drop constraint parks_status_check;
alter table parks
  add constraint parks_status_check check (status in ('PLANNED', 'UNDER_CONSTRUCTION', 'OPERATING',
    'SUSPENDED', 'CLOSED', 'DELISTED', 'UNKNOWN')),
  -- Null in rows that are older than kinds: a park.
  add column kind text check (kind in ('ZONE', 'AREA', 'PARK', 'CANDIDATE')),
  add column within text references parks check (within <> park),
  -- The import that the entry comes from, as long as no person has recorded the park.
  add column run bigint check (run > 0);
create index parks_run on parks (run) where run is not null;

create table firms (
  firm text primary key
    check (firm ~ '^[a-z]{2}/[a-z0-9]+(-[a-z0-9]+)*$' and length(firm) <= 63),
  names jsonb not null check (jsonb_typeof(names) = 'object' and names ->> 'en' <> ''),
  latitude float8 check (latitude between -90 and 90),
  longitude float8 check (longitude between -180 and 180),
  illustrative boolean not null,
  searched text not null,
  sorted text collate "C" not null,
  run bigint check (run > 0),
  check ((latitude is null) = (longitude is null))
);
create index firms_sorted on firms (sorted, firm);
create index firms_run on firms (run) where run is not null;

-- What a row of a file was taken for: the memory by which the same row is known again. The last row
-- of a key counts. The entry that a row made stands here as it was made.
create table source_rows (
  id bigint generated always as identity primary key,
  run bigint not null check (run > 0),
  source text not null check (source <> ''),
  key text not null check (key <> ''),
  row bigint not null check (row > 0),
  park text,
  firm text,
  -- Whether this row made its park or firm, or says more about one known before.
  made boolean not null,
  names jsonb not null check (jsonb_typeof(names) = 'object'),
  kind text,
  status text,
  latitude float8,
  longitude float8,
  illustrative boolean not null,
  -- First 16 bytes of the SHA-256 of all that the row says.
  says bytea not null check (length(says) = 16),
  check (num_nonnulls(park, firm) = 1)
);
create index source_rows_key on source_rows (source, key, id);
create index source_rows_park on source_rows (park) where park is not null;
create index source_rows_firm on source_rows (firm) where firm is not null;
create index source_rows_run on source_rows using brin (run);

-- The larger zone that a row of a file puts its park in.
create table nestings (
  id bigint generated always as identity primary key,
  run bigint not null check (run > 0),
  park text not null,
  within text not null check (within <> park)
);
create index nestings_park on nestings (park, id);
create index nestings_within on nestings (within);

-- Claims -----------------------------------------------------------------------------------------

-- What one source says about one topic of a park or firm; only grows. Exactly one of the columns of
-- values is filled; it says what kind of value it is. A boundary is kept as WKB (OGC 06-103r4,
-- little-endian MultiPolygon): exact doubles in half the bytes of GeoJSON, and PostGIS, QGIS and
-- GDAL read the column as it is.
create table claims (
  id bigint generated always as identity primary key,
  run bigint check (run > 0),
  park text,
  firm text,
  topic text not null check (topic <> ''),
  words text check (words <> ''),
  amount float8 check (amount > '-Infinity' and amount < 'Infinity'),
  unit text check (unit <> ''),
  truth boolean,
  codes text[] check (cardinality(codes) > 0),
  scheme text check (scheme <> ''),
  status text,
  reason text,
  day text check (day ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  latitude float8 check (latitude between -90 and 90),
  longitude float8 check (longitude between -180 and 180),
  outline bytea,
  as_of text not null,
  illustrative boolean not null,
  -- Of an import: place in import_citations. Of a person: the source itself, who and when.
  citation int,
  source_title text check (source_title <> ''),
  source_address text,
  source_date text,
  author text check (author <> ''),
  at timestamptz,
  at_nanos smallint check (at_nanos between 0 and 999),
  check (num_nonnulls(park, firm) = 1),
  check (num_nonnulls(words, amount, truth, codes, status, day, latitude, outline) = 1),
  check ((amount is null) = (unit is null) and (codes is null) = (scheme is null)
    and (status is null) = (reason is null) and (latitude is null) = (longitude is null)),
  check (case when run is null
    then citation is null
      and num_nulls(source_title, source_address, source_date, author, at, at_nanos) = 0
    else citation is not null
      and num_nonnulls(source_title, source_address, source_date, author, at, at_nanos) = 0 end)
);
create index claims_park on claims (park) where park is not null;
create index claims_firm on claims (firm) where firm is not null;

-- A person's claim that is taken back; it stays in the table and counts no more.
create table claim_withdrawals (
  claim bigint primary key references claims,
  reason text not null check (reason <> ''),
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);

-- Choices among rival claims; only grows, the latest on a topic counts.
create table claim_choices (
  id bigint generated always as identity primary key,
  park text,
  firm text,
  topic text not null check (topic <> ''),
  claim bigint not null references claims,
  reason text not null check (reason <> ''),
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999),
  check (num_nonnulls(park, firm) = 1)
);
create index claim_choices_park on claim_choices (park, id) where park is not null;
create index claim_choices_firm on claim_choices (firm, id) where firm is not null;

-- Firms in parks; only grows. What a person says about a firm and a park counts before what
-- imports found.
create table tenancies (
  id bigint generated always as identity primary key,
  run bigint check (run > 0),
  firm text not null,
  park text not null,
  method text not null check (method in ('STATED', 'INSIDE', 'NEAR', 'CLUSTERED', 'DECIDED')),
  -- The park as the source writes it, or a person's reason.
  detail text not null,
  -- Metres for NEAR, firms of the cluster for CLUSTERED.
  measure float8,
  certainty float8 not null check (certainty between 0 and 1),
  -- False: a person says that the firm is not there.
  held boolean not null,
  author text check (author <> ''),
  at timestamptz,
  at_nanos smallint check (at_nanos between 0 and 999),
  check ((run is null) = (method = 'DECIDED')),
  check (num_nulls(author, at, at_nanos) = case when run is null then 0 else 3 end)
);
create index tenancies_firm on tenancies (firm, id);
create index tenancies_park on tenancies (park, id);
create index tenancies_run on tenancies using brin (run);

-- Pieces of land; only grows, the latest row of a number counts.
create table plots (
  id bigint generated always as identity primary key,
  park text not null references parks,
  number text not null check (number <> ''),
  area float8 check (area > 0),
  unit text,
  vacancy text not null check (vacancy in ('FREE', 'TAKEN', 'UNKNOWN')),
  use text not null,
  price bigint references claims,
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999),
  check ((area is null) = (unit is null))
);
create index plots_park on plots (park, number, id);

-- The same park or not ---------------------------------------------------------------------------

-- What an import's matching found: a park that it made is perhaps, or certainly, one known before.
create table likenesses (
  id bigint generated always as identity primary key,
  run bigint not null check (run > 0),
  park text not null,
  candidate text not null check (candidate <> park),
  score float8 not null check (score between 0 and 1),
  -- Reasons as messages with their parts, to be told in any language.
  reasons jsonb not null check (jsonb_typeof(reasons) = 'array'),
  certain boolean not null
);
create index likenesses_park on likenesses (park);
create index likenesses_candidate on likenesses (candidate);

-- What a person decided; only grows, the latest on a pair counts, also before `certain`. The key of
-- the row is kept, so that the same row is not asked about again after its import was undone.
create table likeness_answers (
  id bigint generated always as identity primary key,
  park text not null references parks,
  candidate text not null references parks check (candidate <> park),
  source text not null,
  key text not null,
  same boolean not null,
  reason text not null check (reason <> ''),
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index likeness_answers_park on likeness_answers (park, candidate, id);
create index likeness_answers_candidate on likeness_answers (candidate);
create index likeness_answers_key on likeness_answers (source, key);

-- What holds now ---------------------------------------------------------------------------------

create view undone_runs as select id from import_runs where undone_at is not null;

-- Pairs of parks that are one; and each park that is another one under a second name with the first
-- of all: what is claimed about it belongs to that one.
create view same_pairs as
select l.park, l.candidate as same_as from likenesses l
where l.certain and l.run not in (select id from undone_runs)
  and (select a.same from likeness_answers a
       where a.park = l.park and a.candidate = l.candidate order by a.id desc limit 1) is not false
union
select a.park, a.candidate from likeness_answers a
where a.same and not exists (
  select from likeness_answers n
  where n.park = a.park and n.candidate = a.candidate and n.id > a.id);

create view same_parks as
with recursive up as (
  select park, same_as, 1 as steps from same_pairs
  union all
  select u.park, p.same_as, u.steps + 1 from up u join same_pairs p on p.park = u.same_as
  where u.steps < 10)
select distinct on (park) park, same_as from up order by park, steps desc, same_as;

-- Parks as lists show them: once each, without those of undone imports.
create view present_parks as
select * from parks p
where (p.run is null or p.run not in (select id from undone_runs))
  and not exists (select from same_parks s where s.park = p.park);

create view present_firms as
select * from firms f where f.run is null or f.run not in (select id from undone_runs);

-- Claims that count among rivals, with who said so; of a park under its first name.
create view present_claims as
select c.id, c.run, coalesce(s.same_as, c.park) as park, c.firm, c.topic, c.words, c.amount, c.unit,
  c.truth, c.codes, c.scheme, c.status, c.reason, c.day, c.latitude, c.longitude, c.outline, c.as_of,
  c.illustrative, coalesce(c.source_title, i.title) as source_title,
  coalesce(c.source_address, i.address) as source_address,
  coalesce(c.source_date, i.date) as source_date, coalesce(c.author, r.author) as author,
  coalesce(c.at, r.at) as at, coalesce(c.at_nanos, r.at_nanos) as at_nanos
from claims c
  left join import_runs r on r.id = c.run
  left join import_citations i on i.run = c.run and i.place = c.citation
  left join same_parks s on s.park = c.park
where (c.run is null or r.id is not null and r.undone_at is null)
  and not exists (select from claim_withdrawals w where w.claim = c.id);

-- Guards -----------------------------------------------------------------------------------------

-- A row of an import that changes begins its own history with the change: a person took a park over,
-- or a text was erased.
create or replace function keep_history() returns trigger language plpgsql
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
  elsif tg_table_name = 'claim_withdrawals' then
    select park into place from claims where id = (r ->> 'claim')::bigint;
  end if;
  -- What is being erased must not enter the history once more.
  if tg_op = 'UPDATE' and (current_setting('parkwright.erasing', true) = 'yes'
      or tg_table_name <> 'import_runs' and was ->> 'run' is not null) then
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

create or replace function history_image(what text, r jsonb) returns jsonb language sql immutable as $$
  select case
    when r is null then null
    when what = 'assessments' then
      r - 'result' || jsonb_build_object(
        'result_sha256', encode(sha256(convert_to((r -> 'result')::text, 'UTF8')), 'hex'))
    when what in ('parks', 'firms') then r - 'searched' - 'sorted'
    when what = 'claims' and r ->> 'outline' is not null then
      r || jsonb_build_object(
        'outline', encode(sha256(convert_to(r ->> 'outline', 'UTF8')), 'hex'))
    else r
  end
$$;

-- An import may be undone, once; nothing else of it changes, but for texts that are erased, and the
-- digest with them.
create function guard_run() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('parkwright.erasing', true) in ('yes', 'digest') then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.undone_at is null and new.undone_at is not null
     and to_jsonb(new) - 'undone_by' - 'undone_why' - 'undone_at' - 'undone_nanos'
       = to_jsonb(old) - 'undone_by' - 'undone_why' - 'undone_at' - 'undone_nanos' then
    return new;
  end if;
  raise exception 'an import can be undone once and never changes else'
    using errcode = 'restrict_violation';
end
$$;
create trigger import_runs_guard before update or delete on import_runs
  for each row execute function guard_run();

drop trigger kept on parks;
create trigger kept after insert on parks for each row when (new.run is null)
  execute function keep_history('park');
create trigger kept_later after update on parks for each row when (new.run is null)
  execute function keep_history('park');
create trigger kept_gone after delete on parks for each row execute function keep_history('park');

create trigger kept after insert on firms for each row when (new.run is null)
  execute function keep_history('firm');
create trigger kept_later after update on firms for each row when (new.run is null)
  execute function keep_history('firm');
create trigger kept_gone after delete on firms for each row execute function keep_history('firm');

create trigger kept after insert on claims for each row when (new.run is null)
  execute function keep_history('id');
create trigger kept_later after update on claims for each row execute function keep_history('id');
create trigger kept_gone after delete on claims for each row execute function keep_history('id');

create trigger kept after insert on tenancies for each row when (new.run is null)
  execute function keep_history('id');
create trigger kept_later after update on tenancies for each row execute function keep_history('id');
create trigger kept_gone after delete on tenancies for each row execute function keep_history('id');

create trigger kept after insert or update or delete on import_runs
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on claim_withdrawals
  for each row execute function keep_history('claim');
create trigger kept after insert or update or delete on claim_choices
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on plots
  for each row execute function keep_history('id');
create trigger kept after insert or update or delete on likeness_answers
  for each row execute function keep_history('id');

do $$
declare
  one text;
begin
  foreach one in array '{claims,claim_withdrawals,claim_choices,tenancies,plots,likeness_answers,
      import_citations,source_rows,nestings,likenesses}'::text[] loop
    execute format('create trigger %1$s_grow before update or delete on %1$I '
      'for each row execute function refuse_change()', one);
  end loop;
  foreach one in array '{firms,claims,claim_withdrawals,claim_choices,tenancies,plots,import_runs,
      likeness_answers,import_citations,source_rows,nestings,likenesses}'::text[] loop
    execute format(
      'create trigger not_emptied before truncate on %I for each statement '
      'execute function refuse_emptying()', one);
  end loop;
end
$$;

-- Facts become claims, with the time and author of the entry that they came with. ------------------

do $$
begin
  perform set_config('parkwright.who', 'parkwright', true);
  perform set_config('parkwright.why', 'facts became claims', true);
end
$$;
insert into claims (park, topic, words, as_of, illustrative, source_title, source_address,
  source_date, author, at, at_nanos)
select f.park,
  case when f.topic ~ '^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$' then f.topic
    else coalesce('other.' || nullif(
      trim('_' from regexp_replace(lower(f.topic), '[^a-z0-9]+', '_', 'g')), ''), 'other') end,
  f.statement, f.as_of, f.illustrative, f.source, '', '', c.author, c.at, c.at_nanos
from park_facts f cross join lateral (
  select author, at, at_nanos from park_changes c where c.park = f.park order by id desc limit 1) c
order by f.park, f.place;
delete from park_facts;
drop table park_facts;
