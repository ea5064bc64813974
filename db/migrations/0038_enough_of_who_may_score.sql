-- A member who knows an applicant, or leaves, does not leave that applicant without a decision: of the scores that were
-- sealed, as many as members of that panel may still give, two at least. What was sealed for people who draw on support stays.
create or replace function sealed_scorers(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((
    select least(g.scorers, greatest(2, (
      select count(*)::integer from panel_members m
      where m.vacancy_id = p.vacancy_id and m.joined_at is not null and m.left_at is null and not exists (
        select from panel_conflicts k where k.panel_member_id = m.id and k.application_id = p.id))))
    from panel_agreements g
    join applications p on p.vacancy_id = g.vacancy_id
    where p.id = application and g.sealed_at is not null), 1000000);
end $$;
