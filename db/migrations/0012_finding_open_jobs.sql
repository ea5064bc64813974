-- Open jobs that a search asks for, newest first. As the guard, because row security lets no index answer
-- `@@`: the rule has to look at a row before an operator that might tell of it. What comes back is what
-- anybody may read. Written anew for each search, so that each has the plan for what it asks.
create function find_open_vacancies(
  at timestamptz,
  -- As typed, and as a query of lexemes; empty: any.
  words text,
  place text,
  -- Minutes a week; null: any. Rates an hour of either region; null: any.
  hours int4multirange,
  least_uk integer,
  least_london integer,
  without_driving boolean,
  -- Any of these; null: any at all.
  settings text[],
  asked_values text[],
  -- The page begins after this place in the list, or with `back` ends before it; null: the first page.
  from_published timestamptz,
  from_id uuid,
  back boolean,
  most integer
) returns table (id uuid, published_at timestamptz)
  language plpgsql stable rows 51 security definer set search_path = public, pg_temp as $$
declare
  query text := 'select v.id, v.published_at from vacancies v where v.status = ''published'' and v.closes_at > $1';
  way text := case when back then 'asc' else 'desc' end;
begin
  -- Of words like "the" nothing is left to look for.
  if numnode(websearch_to_tsquery('english', words)) > 0 then
    query := query || ' and v.words_found @@ websearch_to_tsquery(''english'', $2)';
  end if;
  if place <> '' then
    query := query || ' and v.place_found @@ to_tsquery(''simple'', $3)';
  end if;
  if hours is not null then
    query := query || ' and $4 @> v.minutes_per_week';
  end if;
  if least_uk is not null then
    query := query || ' and v.pay_pence_per_hour >= case v.pay_region when ''london'' then $6 else $5 end';
  end if;
  if without_driving then
    query := query || ' and v.driving in (''not-needed'', ''helpful'')';
  end if;
  if settings is not null then
    query := query || ' and v.support_setting = any ($7)';
  end if;
  if asked_values is not null then
    query := query || ' and exists (
      select from vacancy_values w where w.vacancy_id = v.id and w.value_code = any ($8))';
  end if;
  if from_id is not null then
    query := query || format(' and (v.published_at, v.id) %s ($9, $10)', case when back then '>' else '<' end);
  end if;
  return query execute query || format(' order by v.published_at %s, v.id %1$s limit $11', way)
    using at, words, place, hours, least_uk, least_london, settings, asked_values, from_published, from_id, most;
end $$;
--> statement-breakpoint
grant select on vacancy_values to values_first_guard;
--> statement-breakpoint
alter function find_open_vacancies(timestamptz, text, text, int4multirange, integer, integer, boolean, text[], text[],
  timestamptz, uuid, boolean, integer) owner to values_first_guard;
--> statement-breakpoint
revoke all on function find_open_vacancies(timestamptz, text, text, int4multirange, integer, integer, boolean, text[],
  text[], timestamptz, uuid, boolean, integer) from public;
--> statement-breakpoint
grant execute on function find_open_vacancies(timestamptz, text, text, int4multirange, integer, integer, boolean,
  text[], text[], timestamptz, uuid, boolean, integer) to values_first_app, values_first_guard;
