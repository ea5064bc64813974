-- Nor does a member who cannot score an answer: they are no longer one of those who may still give a score.
create or replace function sealed_scorers(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((
    select least(g.scorers, greatest(2, (
      select count(*)::integer from panel_members m
      where m.vacancy_id = p.vacancy_id and m.joined_at is not null and m.left_at is null
        and not exists (
          select from panel_conflicts k where k.panel_member_id = m.id and k.application_id = p.id)
        and not exists (
          select from scores s join answers a on a.id = s.answer_id
          where a.application_id = p.id and s.panel_member_id = m.id
            and s.sent_at is not null and s.cannot_reason is not null))))
    from panel_agreements g
    join applications p on p.vacancy_id = g.vacancy_id
    where p.id = application and g.sealed_at is not null), 1000000);
end $$;
