-- As in 0068, and now: whoever said yes to an offer can say no until they start.
create or replace function offer_moves() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  by_applicant boolean := coalesce(current_setting('app.actor', true) = 'applicant', false);
  written text := case new.status
    when 'withdrawn' then 'take-back' when 'conditions-not-met' then 'not-meet' when 'unconditional' then 'confirm' end;
begin
  if new.start_on <> old.start_on and (new.status <> old.status or new.start_on is distinct from (
    select c.start_on from offer_changes c where c.application_id = new.application_id and c.kind = 'put-off'
    order by c.id desc limit 1))
  then
    raise exception 'offers keeps its {start_on}' using errcode = 'restrict_violation';
  end if;
  if new.status = old.status then
    if new.answered_at is distinct from old.answered_at then
      raise exception 'an offer is answered once' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if (old.status, new.status) not in (
    ('made', 'accepted'), ('made', 'declined'), ('made', 'withdrawn'),
    ('accepted', 'declined'), ('accepted', 'withdrawn'), ('accepted', 'conditions-not-met'), ('accepted', 'unconditional'), ('accepted', 'started'),
    ('unconditional', 'declined'), ('unconditional', 'withdrawn'), ('unconditional', 'started'))
  then
    raise exception 'no such move of an offer' using errcode = 'check_violation';
  end if;
  if by_applicant <> (new.status in ('accepted', 'declined'))
    or (new.answered_at is distinct from old.answered_at and not by_applicant)
  then
    raise exception 'an offer is its applicant''s to answer' using errcode = 'restrict_violation';
  end if;
  if written is not null and not exists (
    select from offer_changes c where c.application_id = new.application_id and c.kind = written)
  then
    raise exception 'a move of an offer is written down' using errcode = 'check_violation';
  end if;
  if new.status = 'withdrawn' and exists (
      select from applications p
      where p.id = new.application_id and panel_makes_order(p.vacancy_id) and agreed_order(p.vacancy_id) is not null)
    and not exists (select from panel_explanations e where e.application_id = new.application_id)
  then
    raise exception 'the panel is not told why' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
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
    ('offered', 'accepted'), ('offered', 'declined'), ('offered', 'not-appointed'),
    ('accepted', 'declined'), ('accepted', 'not-appointed'), ('accepted', 'started'))
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
    or (new.status = 'not-appointed' and old.status = 'shortlisted' and not exists (
      select from decisions d where d.application_id = new.id and d.outcome = 'not-appoint'))
    or (new.status = 'not-appointed' and old.status <> 'shortlisted' and not offer_has_ended(new.id))
    or (new.status in ('offered', 'accepted', 'declined', 'started') and not exists (
      select from offers o where o.application_id = new.id))
  then
    raise exception 'status without its decision' using errcode = 'check_violation';
  end if;
  return new;
end $$;
