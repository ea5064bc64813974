CREATE TABLE "hidden_words" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"words" text NOT NULL,
	"hidden_by" uuid NOT NULL,
	"hidden_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hidden_words_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "hidden_words_once" UNIQUE("answer_id","words")
);
--> statement-breakpoint
ALTER TABLE "hidden_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "answers_to_score" ADD COLUMN "held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "hidden_words" ADD CONSTRAINT "hidden_words_hidden_by_people_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidden_words" ADD CONSTRAINT "hidden_words_provider_id_answer_id_answers_provider_id_id_fk" FOREIGN KEY ("provider_id","answer_id") REFERENCES "public"."answers"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "hidden_words_tenant" ON "hidden_words" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and not has_had_seat(vacancy_id)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and not has_had_seat(vacancy_id));--> statement-breakpoint
CREATE POLICY "hidden_words_guard" ON "hidden_words" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "hidden_words_guard_writes" ON "hidden_words" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "answers_to_score_panel" ON "answers_to_score" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and not held and is_mine_to_score(answer_id));--> statement-breakpoint

alter table hidden_words force row level security;
--> statement-breakpoint
grant select, insert on hidden_words to values_first_app;
--> statement-breakpoint
grant select, insert, update, delete on hidden_words to values_first_guard;
--> statement-breakpoint

-- That somebody joins, leaves and what they said to it is theirs to say: a provider takes nobody off a sealed panel.
create or replace function seat_moves_forward() returns trigger language plpgsql as $$
declare
  own text[] := array['joined_at', 'left_at', 'shown_as', 'answered', 'answered_at', 'answer_words', 'consent_form',
    'consented_with_supporter'];
begin
  if (old.joined_at is not null and new.joined_at is distinct from old.joined_at)
    or (old.left_at is not null and new.left_at is distinct from old.left_at)
    or (current_setting('app.actor', true) = 'person' and (to_jsonb(new) - own) is distinct from (to_jsonb(old) - own))
  then
    raise exception 'a seat only moves forward' using errcode = 'restrict_violation';
  end if;
  if current_setting('app.actor', true) in ('staff', 'system')
    and (new.joined_at, new.left_at, new.answered, new.answered_at, new.answer_words, new.consent_form,
      new.consented_with_supporter) is distinct from (old.joined_at, old.left_at, old.answered, old.answered_at,
      old.answer_words, old.consent_form, old.consented_with_supporter)
  then
    raise exception 'a seat is its member''s own' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- Of each answer of an application that the panel scores: the independent scores it has, and as many as it must have.
-- Of those sealed that is as many as members have given or may still give, two at least: whoever scored it and then
-- left still counts, so that leaving makes nobody else's score needless.
create function heard_on_answers(application uuid)
  returns table (scores integer, lived_experience integer, scorers integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sealed integer := (
    select g.scorers from panel_agreements g join applications p on p.vacancy_id = g.vacancy_id
    where p.id = application and g.sealed_at is not null);
begin
  return query
    with seats as (
      select m.id, m.part = 'draws-on-support' as draws, m.left_at is null and not exists (
        select from panel_conflicts k where k.panel_member_id = m.id and k.application_id = application) as may
      from applications p join panel_members m on m.vacancy_id = p.vacancy_id and m.joined_at is not null
      where p.id = application)
    select count(s.points)::integer, (count(s.points) filter (where t.draws))::integer,
      case when sealed is null then 1000000 else least(sealed, greatest(2, ((select count(*) from seats where may)
        - count(*) filter (where t.may and s.cannot_reason is not null)
        + count(s.points) filter (where not t.may))::integer)) end
    from answers a
    join vacancy_questions q on q.id = a.vacancy_question_id
    join question_versions v on v.id = q.question_version_id and v.kind in ('prompt', 'written', 'spoken')
    left join (scores s join seats t on t.id = s.panel_member_id)
      on s.answer_id = a.id and s.sent_at is not null
    where a.application_id = application
    group by a.id;
end $$;
--> statement-breakpoint
-- The same of each question that somebody is asked when the panel meets them.
create function heard_at_meeting(application uuid)
  returns table (scores integer, lived_experience integer, scorers integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sealed integer := (
    select g.scorers from panel_agreements g join applications p on p.vacancy_id = g.vacancy_id
    where p.id = application and g.sealed_at is not null);
begin
  return query
    with seats as (
      select m.id, m.part = 'draws-on-support' as draws, m.left_at is null and not exists (
        select from panel_conflicts k where k.panel_member_id = m.id and k.application_id = application) as may
      from applications p join panel_members m on m.vacancy_id = p.vacancy_id and m.joined_at is not null
      where p.id = application)
    select count(s.points)::integer, (count(s.points) filter (where t.draws))::integer,
      case when sealed is null then 1000000 else least(sealed, greatest(2, ((select count(*) from seats where may)
        - count(*) filter (where t.may and s.cannot_reason is not null)
        + count(s.points) filter (where not t.may))::integer)) end
    from applications p
    join meeting_questions q on q.vacancy_id = p.vacancy_id
    left join (meeting_scores s join seats t on t.id = s.panel_member_id)
      on s.meeting_question_id = q.id and s.application_id = p.id and s.sent_at is not null
    where p.id = application
    group by q.id;
end $$;
--> statement-breakpoint

-- How far an application is heard: by the answer, or the question of the meeting, that is furthest from enough.
create function heard_of(application uuid, at_meeting boolean)
  returns table (lived_experience integer, quorum integer, scores integer, scorers integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    with each as (
      select h.* from heard_on_answers(application) h where not at_meeting
      union all
      select h.* from heard_at_meeting(application) h where at_meeting)
    select coalesce(min(e.lived_experience), 0), sealed_quorum(application),
      coalesce((array_agg(e.scores order by e.scorers - e.scores desc, e.scores))[1], 0),
      coalesce((array_agg(e.scorers order by e.scorers - e.scores desc, e.scores))[1], (
        select g.scorers from panel_agreements g join applications p on p.vacancy_id = g.vacancy_id
        where p.id = application and g.sealed_at is not null)::integer, 1000000)
    from each e;
end $$;
--> statement-breakpoint

create or replace function decision_heard_lived_experience() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  heard record;
begin
  select * into heard from heard_of(new.application_id, false);
  if heard.lived_experience < heard.quorum then
    raise exception 'lived experience not heard' using errcode = 'check_violation';
  end if;
  if heard.scores < heard.scorers then
    raise exception 'too few independent scores' using errcode = 'check_violation';
  end if;
  if new.outcome in ('appoint', 'not-appoint') and not exists (
    select from decisions d where d.application_id = new.application_id and d.outcome = 'shortlist')
  then
    raise exception 'not shortlisted' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function decision_keeps_the_say() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_vacancy uuid := (select p.vacancy_id from applications p where p.id = new.application_id);
  heard record;
begin
  if new.outcome not in ('appoint', 'not-appoint') or not panel_makes_order(of_vacancy) then
    return new;
  end if;
  perform one_at_a_time(of_vacancy);
  if new.outcome = 'appoint' or not did_not_come(new.application_id) then
    select * into heard from heard_of(new.application_id, true);
    if heard.lived_experience < heard.quorum then
      raise exception 'lived experience not heard at the meeting' using errcode = 'check_violation';
    end if;
    if heard.scores < heard.scorers then
      raise exception 'too few independent scores of the meeting' using errcode = 'check_violation';
    end if;
    if agreed_order(of_vacancy) is null then
      raise exception 'the panel has not agreed its order' using errcode = 'check_violation';
    end if;
  end if;
  if new.outcome = 'appoint' and say_is_final(of_vacancy) and not panel_lets_appoint(new.application_id)
  then
    raise exception 'the panel has the final say' using errcode = 'check_violation';
  end if;
  if panel_choice_against(new.application_id, new.outcome) is not null and not exists (
    select from panel_explanations e where e.application_id = new.application_id)
  then
    raise exception 'the panel is not told why' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- Somebody leaves while somebody else agrees: each counts after the other.
create or replace function order_settles() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform one_at_a_time(new.vacancy_id);
  perform settle_panel_order(o.id) from panel_orders o
    where o.vacancy_id = new.vacancy_id and o.agreed_at is null order by o.number desc limit 1;
  return null;
end $$;
--> statement-breakpoint

-- What a provider may ask of its own applications, and nobody of another's.
create function is_asked_by_provider(provider uuid) returns boolean
  language sql stable set search_path = public, pg_temp as $$
  select coalesce(current_setting('app.actor', true) in ('staff', 'system') and provider = asking_provider(), false)
$$;
--> statement-breakpoint
create function heard_on(application uuid)
  returns table (lived_experience integer, quorum integer, scores integer, scorers integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select h.* from applications p cross join lateral heard_of(p.id, false) h
    where p.id = application and is_asked_by_provider(p.provider_id);
end $$;
--> statement-breakpoint
-- As it was asked before there was `heard_on`.
create or replace function lived_experience_scores(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((select h.lived_experience from heard_on(application) h), 0);
end $$;
--> statement-breakpoint
-- Where the panel stands on one decision after the meeting; nothing for a panel that makes no order.
create function panels_word_on(application uuid, outcome text)
  returns table (final boolean, ordered boolean, stayed_away boolean, scores integer, lived_experience integer,
    scorers integer, against uuid, next_choice uuid, lets_appoint boolean, lets_offer boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select say_is_final(p.vacancy_id), agreed_order(p.vacancy_id) is not null, did_not_come(p.id), h.scores,
      h.lived_experience, h.scorers, panel_choice_against(p.id, outcome), panel_next_choice(p.vacancy_id),
      panel_lets_appoint(p.id), not say_is_final(p.vacancy_id) or panel_lets_pass(p.id)
    from applications p cross join lateral heard_of(p.id, true) h
    where p.id = application and is_asked_by_provider(p.provider_id) and panel_makes_order(p.vacancy_id);
end $$;
--> statement-breakpoint
drop function independent_scores(uuid), sealed_scorers(uuid), independent_meeting_scores(uuid),
  lived_experience_meeting_scores(uuid);
--> statement-breakpoint

create or replace function application_is_sent(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications a
    where a.id = application and a.submitted_at is not null and is_asked_by_provider(a.provider_id));
end $$;
--> statement-breakpoint
create or replace function answer_has_no_score(answer uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from answers a where a.id = answer and is_asked_by_provider(a.provider_id))
    and not exists (select from scores s where s.answer_id = answer);
end $$;
--> statement-breakpoint
create or replace function rating_is_done(key_rater uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from key_raters r
    where r.id = key_rater and r.done_at is not null and is_asked_by_provider(r.provider_id)
      and not exists (
        select from key_raters o
        where o.question_version_id = r.question_version_id and o.done_at is null));
end $$;
--> statement-breakpoint
create function plan_is_told_me(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return may_choose_time(vacancy) and meeting_is_told(vacancy);
end $$;
--> statement-breakpoint

-- What ways of answering cost would tell a member how somebody answered: it is for who decides, and is asked for.
create function mode_effects_of(fit uuid) returns jsonb
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select f.mode_effects from fair_score_fits f
    where f.id = fit and current_setting('app.actor', true) = 'staff' and is_asked_by_provider(f.provider_id));
end $$;
--> statement-breakpoint
revoke select on fair_score_fits from values_first_app;
--> statement-breakpoint
grant select (id, provider_id, vacancy_id, stage, outcome, scores, fitted_at) on fair_score_fits to values_first_app;
--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname in ('heard_on_answers', 'heard_at_meeting', 'heard_of',
      'is_asked_by_provider', 'heard_on', 'panels_word_on', 'plan_is_told_me', 'mode_effects_of')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
--> statement-breakpoint
ALTER POLICY "meeting_questions_applicant" ON "meeting_questions" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and plan_is_told_me(vacancy_id));
--> statement-breakpoint
-- These answer about any id, to other functions alone.
revoke execute on function heard_on_answers(uuid), heard_at_meeting(uuid), heard_of(uuid, boolean),
  agreed_order(uuid), agreed_text(uuid, text, integer, integer), can_still_be_had(uuid), did_not_come(uuid),
  identity_may_show(uuid), meeting_is_told(uuid), panel_choice_against(uuid, text), panel_lets_appoint(uuid),
  panel_lets_pass(uuid), panel_makes_order(uuid), panel_next_choice(uuid), panel_place(uuid), say_is_final(uuid),
  settle_panel_order(uuid)
  from values_first_app;
