create function rates_version(question_version uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from key_raters r
    where r.question_version_id = question_version and r.person_id = asking_person());
end $$;
--> statement-breakpoint

-- Blind: ratings are read once everybody who was asked is done.
create or replace function rating_is_done(key_rater uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from key_raters r where r.id = key_rater and r.done_at is not null
    and not exists (
      select from key_raters o
      where o.question_version_id = r.question_version_id and o.done_at is null));
end $$;
--> statement-breakpoint

CREATE TABLE "question_outcomes" (
	"vacancy_question_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"question_version_id" uuid NOT NULL,
	"answers" integer NOT NULL,
	"tally" integer[] NOT NULL,
	"alpha" real,
	"counted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "question_outcomes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "question_outcomes" ADD CONSTRAINT "question_outcomes_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "question_outcomes_version" ON "question_outcomes" USING btree ("question_version_id");--> statement-breakpoint
CREATE POLICY "answer_keys_shared" ON "answer_keys" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and version_is_shared(question_version_id));--> statement-breakpoint
CREATE POLICY "question_outcomes_jobs" ON "question_outcomes" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "question_outcomes_guard" ON "question_outcomes" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
ALTER POLICY "question_records_staff" ON "question_records" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and exists (select from question_versions v where v.id = question_version_id));--> statement-breakpoint
ALTER POLICY "question_versions_public" ON "question_versions" TO values_first_app USING (live_at is not null and question_is_public(question_id));--> statement-breakpoint
ALTER POLICY "question_versions_shared" ON "question_versions" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and live_at is not null and question_is_shared(question_id));--> statement-breakpoint
ALTER POLICY "question_versions_rater" ON "question_versions" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and rates_version(id));
--> statement-breakpoint

-- A draft's words change; what else a version keeps, and from when on, version_stays says.
drop trigger question_versions_kept on question_versions;
--> statement-breakpoint
create trigger question_versions_kept before delete on question_versions
  for each row execute function refuse_change();
--> statement-breakpoint

-- A version does not go live by being put in so, either.
create function version_begins() returns trigger language plpgsql as $$
begin
  if new.live_at is not null and new.kind in ('rate-options', 'best-and-worst', 'put-in-order')
    and coalesce(btrim(new.live_reason), '') = ''
  then
    raise exception 'an answer key without agreement or a reason' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger question_versions_begin before insert on question_versions
  for each row when (current_user <> 'values_first_guard') execute function version_begins();
--> statement-breakpoint

-- The key of what is live stays as it is.
create function key_stays() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from question_versions v
    where v.live_at is not null and v.id = case tg_op when 'DELETE' then old.question_version_id
      else new.question_version_id end)
  then
    raise exception 'the key of a live question stays' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger answer_keys_stay before insert or update or delete on answer_keys
  for each row when (current_user <> 'values_first_guard') execute function key_stays();
--> statement-breakpoint

-- Raters are asked about a draft; each says themself that they are done, once every option is rated.
create function rater_moves_forward() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  version question_versions;
begin
  if tg_op = 'DELETE' then
    if old.done_at is not null then
      raise exception 'rating is done' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  select v.* into version from question_versions v where v.id = new.question_version_id;
  if tg_op = 'INSERT' then
    if version.id is null or version.provider_id is distinct from new.provider_id or version.live_at is not null
      or version.kind not in ('rate-options', 'best-and-worst', 'put-in-order') or new.done_at is not null
    then
      raise exception 'there is nothing to rate' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (to_jsonb(new) - 'done_at') is distinct from (to_jsonb(old) - 'done_at') or old.done_at is not null then
    raise exception 'who rates stays' using errcode = 'restrict_violation';
  end if;
  if new.done_at is not null and (
    current_setting('app.actor', true) is distinct from 'person' or new.person_id is distinct from asking_person()
    or (select count(*) from key_ratings r where r.key_rater_id = new.id) < jsonb_array_length(version.options))
  then
    raise exception 'only who rated every option is done' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger key_raters_forward before insert or update or delete on key_raters
  for each row when (current_user <> 'values_first_guard') execute function rater_moves_forward();
--> statement-breakpoint

-- A sample answer that somebody has practised on stays as it is.
create function sample_stays() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from practice_scores s where s.practice_answer_id = old.id) then
    raise exception 'a sample that was practised on stays' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger practice_answers_stay before update or delete on practice_answers
  for each row when (current_user <> 'values_first_guard') execute function sample_stays();
--> statement-breakpoint

-- How a question has worked everywhere: sums only, made anew whenever a panel is done with it.
create function count_question() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.question_version_id::text, 41));
  insert into question_records (question_version_id, vacancies, answers, tally, alpha_sum, alpha_count)
    select new.question_version_id, count(distinct q.vacancy_id), sum(o.answers),
      array[sum(o.tally[1]), sum(o.tally[2]), sum(o.tally[3]), sum(o.tally[4]), sum(o.tally[5])]::integer[],
      coalesce(sum(o.alpha), 0), count(o.alpha)
    from question_outcomes o join vacancy_questions q on q.id = o.vacancy_question_id
    where o.question_version_id = new.question_version_id
  on conflict (question_version_id) do update set vacancies = excluded.vacancies, answers = excluded.answers,
    tally = excluded.tally, alpha_sum = excluded.alpha_sum, alpha_count = excluded.alpha_count;
  return new;
end $$;
--> statement-breakpoint
create trigger question_outcomes_count after insert or update on question_outcomes
  for each row execute function count_question();
--> statement-breakpoint

alter table question_outcomes force row level security;
--> statement-breakpoint
grant select, insert, update on question_outcomes to values_first_app;
--> statement-breakpoint
grant select on question_outcomes to values_first_guard;
--> statement-breakpoint
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname in ('rates_version', 'rating_is_done',
      'version_begins', 'key_stays', 'rater_moves_forward', 'sample_stays', 'count_question')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
