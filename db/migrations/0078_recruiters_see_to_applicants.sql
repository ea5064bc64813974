-- Recruiters arrange, too (applications/policy, mayArrange): what was asked for, messages, and voice answers to type.
create or replace function may_arrange_for(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  arrangers constant text[] := array['owner', 'recruiter', 'hiring-manager'];
begin
  return exists (
    select from applications p
    where p.id = application and p.provider_id = asking_provider()
      and exists (
        select from memberships m
        where m.provider_id = p.provider_id and m.person_id = asking_person() and m.ended_at is null
          and m.role = any (arrangers))
      and (not has_had_seat(p.vacancy_id) or not exists (
        select from memberships m
        where m.provider_id = p.provider_id and m.ended_at is null and m.role = any (arrangers)
          and not exists (
            select from panel_members s where s.vacancy_id = p.vacancy_id and s.person_id = m.person_id))));
end $$;
