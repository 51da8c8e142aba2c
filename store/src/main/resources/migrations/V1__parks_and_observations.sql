-- Parks, what is observed in them, and what was concluded from it.
--
-- Checks repeat the rules of the records in the domain, so that no other program can store what
-- Parkwright would refuse. Periods are written 2025, 2025-H1, 2025-Q3 or 2025-03. A time has two
-- columns: microseconds in a timestamptz and the remaining nanoseconds beside it. Tables that only
-- grow say so and enforce it.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows: record a correction beside the old row', tg_table_name
    using errcode = 'restrict_violation';
end
$$;

create table parks (
  park text primary key
    check (park ~ '^[a-z]{2}/[a-z0-9]+(-[a-z0-9]+)*$' and length(park) <= 63),
  names jsonb not null check (jsonb_typeof(names) = 'object' and names ->> 'en' <> ''),
  status text not null
    check (status in ('PLANNED', 'UNDER_CONSTRUCTION', 'OPERATING', 'CLOSED', 'UNKNOWN')),
  latitude float8 check (latitude between -90 and 90),
  longitude float8 check (longitude between -180 and 180),
  illustrative boolean not null,
  -- All names and the address without case and accents; the English name likewise, to sort by.
  searched text not null,
  sorted text collate "C" not null,
  check ((latitude is null) = (longitude is null))
);
create index parks_sorted on parks (sorted, park);

-- Rival, dated claims about a park, in the order given.
create table park_facts (
  park text not null references parks,
  place int not null check (place >= 0),
  topic text not null check (topic <> ''),
  statement text not null check (statement <> ''),
  source text not null check (source <> ''),
  as_of text not null,
  illustrative boolean not null,
  primary key (park, place)
);

-- Every state a park's entry ever had, who made it and when; only grows.
create table park_changes (
  id bigint generated always as identity primary key,
  park text not null references parks,
  entry jsonb not null,
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index park_changes_park on park_changes (park, id);
create trigger park_changes_grow before update or delete on park_changes
  for each row execute function refuse_change();

-- Files read, with what was found wrong; only grows.
create table imports (
  id bigint generated always as identity primary key,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  accepted int not null check (accepted >= 0),
  refused int not null check (refused >= 0),
  issues jsonb not null check (jsonb_typeof(issues) = 'array'),
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index imports_sha256 on imports (sha256);
create trigger imports_grow before update or delete on imports
  for each row execute function refuse_change();

-- Claimed values with their sources; only grows: a correction is a later observation.
create table observations (
  id bigint generated always as identity primary key,
  park text not null references parks,
  variable text not null check (variable <> ''),
  period text not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  scenario text not null check (scenario in ('CURRENT', 'INTENDED')),
  -- Either a finite value within its range, as typed, or the reason why the question does not arise.
  value float8 check (value > '-Infinity' and value < 'Infinity'),
  low float8 check (low > '-Infinity' and low <= value),
  high float8 check (high < 'Infinity' and high >= value),
  typed text,
  typed_unit text,
  not_applicable text check (not_applicable <> ''),
  grade text check (grade in ('MEASURED', 'CALCULATED', 'ESTIMATED', 'GUESSED')),
  source_title text not null check (source_title <> ''),
  source_address text not null,
  source_date text not null,
  illustrative boolean not null,
  method text not null,
  note text not null,
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999),
  import bigint references imports,
  check (num_nulls(value, low, high, typed, typed_unit) = case when not_applicable is null then 0 else 5 end)
);
create index observations_park on observations (park, period, id);
create index observations_newest on observations (at desc, id desc);
create index observations_import on observations (import) where import is not null;
create trigger observations_grow before update or delete on observations
  for each row execute function refuse_change();

-- Choices among rival observations, with the reason; only grows, the latest counts.
create table preferences (
  id bigint generated always as identity primary key,
  park text not null references parks,
  variable text not null,
  period text not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  scenario text not null check (scenario in ('CURRENT', 'INTENDED')),
  source text not null,
  reason text not null check (reason <> ''),
  author text not null,
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index preferences_park on preferences (park, id);
create trigger preferences_grow before update or delete on preferences
  for each row execute function refuse_change();

-- Figures of the members behind a total, such as tenant firms; only grows, the latest list counts.
create table rosters (
  id bigint generated always as identity primary key,
  park text not null references parks,
  period text not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  name text not null,
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index rosters_park on rosters (park, period, name, id);
create trigger rosters_grow before update or delete on rosters
  for each row execute function refuse_change();

create table members (
  roster bigint not null references rosters,
  place int not null check (place >= 0),
  name text not null,
  -- Value by variable code, in canonical units.
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  primary key (roster, place)
);
create trigger members_grow before update or delete on members
  for each row execute function refuse_change();

-- Index systems that a park has chosen to be measured against; only grows, the latest counts.
create table system_choices (
  id bigint generated always as identity primary key,
  park text not null references parks,
  period text not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  systems text[] not null,
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index system_choices_park on system_choices (park, period, id);
create trigger system_choices_grow before update or delete on system_choices
  for each row execute function refuse_change();

-- Results with all that is needed to compute them again; only grows.
create table assessments (
  id bigint generated always as identity primary key,
  park text not null references parks,
  period text not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  systems text[] not null check (cardinality(systems) > 0),
  seed bigint not null,
  draws int not null check (draws between 1 and 100000),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  result jsonb not null,
  author text not null check (author <> ''),
  at timestamptz not null,
  at_nanos smallint not null check (at_nanos between 0 and 999)
);
create index assessments_park on assessments (park, period, id);
create trigger assessments_grow before update or delete on assessments
  for each row execute function refuse_change();
