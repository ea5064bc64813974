-- Guarding functions. Row policies may not look into each other's tables (they would recurse), so they
-- ask these, which run as values_first_guard: a role nobody signs in as, that may only read what is
-- granted in 0002. Bodies are plpgsql so that they may name tables made in 0001.

create function asking_person() returns uuid language sql stable
  return nullif(current_setting('app.person_id', true), '')::uuid;
--> statement-breakpoint
create function asking_provider() returns uuid language sql stable
  return nullif(current_setting('app.provider_id', true), '')::uuid;
--> statement-breakpoint

create function vacancy_is_public(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from vacancies v where v.id = vacancy and v.status in ('published', 'closed'));
end $$;
--> statement-breakpoint

create function sits_on_panel(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_members m
    where m.vacancy_id = vacancy and m.person_id = asking_person() and m.left_at is null);
end $$;
--> statement-breakpoint

-- Whoever has sat there once is bound by the panel's rule for good.
create function has_had_seat(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_members m where m.vacancy_id = vacancy and m.person_id = asking_person());
end $$;
--> statement-breakpoint

create function owns_panel_seat(seat uuid, vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_members m
    where m.id = seat and m.vacancy_id = vacancy and m.person_id = asking_person()
      and m.joined_at is not null and m.left_at is null);
end $$;
--> statement-breakpoint

create function vacancy_takes_scores(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from vacancies v
    where v.id = vacancy and (v.status = 'closed' or (v.status = 'published' and v.closes_at <= now())));
end $$;
--> statement-breakpoint

create function application_is_sent(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from applications a where a.id = application and a.submitted_at is not null);
end $$;
--> statement-breakpoint

-- Scoring begins when applications close, so that the set of answers is the same for every member.
create function answer_may_be_scored(application uuid, vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications a
    join panel_members m on m.vacancy_id = a.vacancy_id
      and m.person_id = asking_person() and m.joined_at is not null and m.left_at is null
    join vacancy_questions q on q.id = vacancy_question and q.vacancy_id = a.vacancy_id
    join question_versions v on v.id = q.question_version_id
    where a.id = application and a.status not in ('draft', 'withdrawn')
      and v.kind in ('prompt', 'written')
      and vacancy_takes_scores(a.vacancy_id));
end $$;
--> statement-breakpoint

-- The asker has sent a score for every answer to this question.
create function has_sent_question(vacancy uuid, vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return sits_on_panel(vacancy) and vacancy_takes_scores(vacancy) and not exists (
    select from answers a
    join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
    where a.vacancy_question_id = vacancy_question
      and not exists (
        select from scores s
        where s.answer_id = a.id and s.person_id = asking_person() and s.sent_at is not null));
end $$;
--> statement-breakpoint

-- How many members who draw on support have sent a score for every panel-scored answer of this application.
create function lived_experience_scores(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select count(*) from panel_members m
    join applications p on p.id = application and p.vacancy_id = m.vacancy_id
    where m.part = 'draws-on-support'
      and exists (
        select from answers a
        join vacancy_questions q on q.id = a.vacancy_question_id
        join question_versions v on v.id = q.question_version_id and v.kind in ('prompt', 'written')
        where a.application_id = application)
      and not exists (
        select from answers a
        join vacancy_questions q on q.id = a.vacancy_question_id
        join question_versions v on v.id = q.question_version_id and v.kind in ('prompt', 'written')
        where a.application_id = application
          and not exists (
            select from scores s
            where s.answer_id = a.id and s.panel_member_id = m.id and s.sent_at is not null)));
end $$;
--> statement-breakpoint

-- Where nothing is sealed, no number of members is enough.
create function sealed_quorum(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((
    select g.quorum from panel_agreements g
    join applications p on p.vacancy_id = g.vacancy_id
    where p.id = application and g.sealed_at is not null), 1000000);
end $$;
--> statement-breakpoint

-- Statuses in which who somebody is may be shown (applications/vocabulary.ts, identityMayBeShown).
create function identity_may_show(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications p where p.id = application
      and p.status in ('shortlisted', 'offered', 'accepted', 'declined', 'not-appointed', 'started'));
end $$;
--> statement-breakpoint

create function identity_was_shown(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return identity_may_show(application) and exists (
    select from identity_reveals r where r.application_id = application and r.person_id = asking_person());
end $$;
--> statement-breakpoint

-- People whose names a provider may read: its members, its workers, and panel members who said yes.
create function belongs_to_provider(person uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from memberships m where m.person_id = person and m.provider_id = asking_provider())
    or exists (select from panel_members m
      where m.person_id = person and m.provider_id = asking_provider() and m.joined_at is not null)
    or exists (select from employments e where e.person_id = person and e.provider_id = asking_provider());
end $$;
--> statement-breakpoint

-- People to whom a provider may hand an invitation: invited members too, who have not said yes.
create function is_invited_here(person uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return belongs_to_provider(person)
    or exists (select from panel_members m where m.person_id = person and m.provider_id = asking_provider());
end $$;
--> statement-breakpoint

-- Who sits on a published vacancy's panel, as they chose to be shown: no ids.
create function panel_in_public(vacancy uuid) returns table (part text, shown_as text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select m.part, m.shown_as from panel_members m
    where m.vacancy_id = vacancy and m.left_at is null and vacancy_is_public(vacancy)
    order by m.id;
end $$;
--> statement-breakpoint

create function question_is_public(question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from question_versions v
    join vacancy_questions q on q.question_version_id = v.id
    where v.question_id = question and (vacancy_is_public(q.vacancy_id) or sits_on_panel(q.vacancy_id)));
end $$;
--> statement-breakpoint

create function is_own_employment(employment uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from employments e where e.id = employment and e.person_id = asking_person());
end $$;
--> statement-breakpoint

-- People are known across providers; a provider that invites one learns only the id, never whether
-- somebody else knows them.
create function find_or_create_person(person_name text, person_email text) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  chosen uuid;
begin
  if person_email is not null then
    select p.id into chosen from people p where lower(p.email) = lower(person_email);
  end if;
  if chosen is null then
    insert into people (name, email) values (person_name, person_email)
    on conflict (lower(email)) do nothing returning id into chosen;
  end if;
  if chosen is null then
    select p.id into chosen from people p where lower(p.email) = lower(person_email);
  end if;
  return chosen;
end $$;
