ALTER TABLE "asked_questions" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint

-- What was never sent is its applicant's alone. Of a draft a job is told in which language to write, and no more.
create function language_of_draft(application uuid) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select p.language from applications p
    where p.id = application and p.provider_id = asking_provider() and p.erased_at is null
      and current_setting('app.actor', true) = 'system');
end $$;
--> statement-breakpoint

-- As in 0013, and now: what nobody decided about goes 24 months after its job closed.
create or replace function applications_nearly_over(after_id uuid, at_most integer)
  returns table (id uuid, status text, submitted_at timestamptz, moved_at timestamptz,
    vacancy_closed_at timestamptz, complaint_open boolean, asked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) is distinct from 'system' then
    return;
  end if;
  return query
    select p.id, p.status, p.submitted_at, p.updated_at, coalesce(v.closed_at, v.closes_at),
      exists (select from complaints c where c.application_id = p.id and c.answered_at is null), now()
    from applications p join vacancies v on v.id = p.vacancy_id
    where p.provider_id = asking_provider() and p.erased_at is null and p.id > after_id
      and ((p.submitted_at is null and coalesce(v.closed_at, v.closes_at) < now() - interval '29 days')
        or (p.status in ('not-shortlisted', 'not-appointed', 'declined', 'withdrawn')
          and p.updated_at < now() - interval '364 days')
        or (p.status in ('submitted', 'shortlisted')
          and coalesce(v.closed_at, v.closes_at) < now() - interval '24 months' + interval '1 day'))
    order by p.id limit at_most;
end $$;
--> statement-breakpoint

-- As in 0002, and now: the clock ends what nobody decided about in all that time; nothing else is anybody's but the
-- applicant's to end.
create or replace function application_moves() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.provider_id <> old.provider_id or new.vacancy_id <> old.vacancy_id then
    raise exception 'an application stays where it is' using errcode = 'restrict_violation';
  end if;
  if new.status = old.status then
    return new;
  end if;
  if (old.status, new.status) not in (
    ('draft', 'submitted'), ('draft', 'withdrawn'),
    ('submitted', 'shortlisted'), ('submitted', 'not-shortlisted'), ('submitted', 'withdrawn'),
    ('shortlisted', 'offered'), ('shortlisted', 'not-appointed'), ('shortlisted', 'withdrawn'),
    ('offered', 'accepted'), ('offered', 'declined'), ('accepted', 'started'))
  then
    raise exception 'no such move' using errcode = 'check_violation';
  end if;
  if new.status in ('submitted', 'withdrawn', 'accepted', 'declined')
    and current_setting('app.actor', true) is distinct from 'applicant'
    and not coalesce(new.status = 'withdrawn' and old.status in ('submitted', 'shortlisted')
      and current_setting('app.actor', true) = 'system' and exists (
        select from vacancies v where v.id = new.vacancy_id
          and coalesce(v.closed_at, v.closes_at) < now() - interval '24 months' + interval '1 day'), false)
  then
    raise exception 'only the applicant does this' using errcode = 'check_violation';
  end if;
  if (new.status in ('shortlisted', 'not-shortlisted') and not exists (
      select from decisions d where d.application_id = new.id
        and d.outcome = case new.status when 'shortlisted' then 'shortlist' else 'not-shortlist' end))
    or (new.status = 'not-appointed' and not exists (
      select from decisions d where d.application_id = new.id and d.outcome = 'not-appoint'))
    or (new.status in ('offered', 'accepted', 'declined', 'started') and not exists (
      select from offers o where o.application_id = new.id))
  then
    raise exception 'status without its decision' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

alter function language_of_draft(uuid) owner to values_first_guard;
--> statement-breakpoint
revoke all on function language_of_draft(uuid) from public;
--> statement-breakpoint
grant execute on function language_of_draft(uuid) to values_first_app, values_first_guard;
