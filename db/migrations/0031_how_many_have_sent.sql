-- How many of a panel were asked to score a question, and how many have sent all of theirs: numbers, no names.
create function question_senders(vacancy uuid, vacancy_question uuid)
  returns table (asked integer, sent integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select count(*)::integer, (count(*) filter (where open = 0))::integer
    from (
      select l.panel_member_id, count(*) filter (where s.sent_at is null) as open
      from score_allocations l
      join answers a on a.id = l.answer_id
      join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
      left join scores s on s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id
      where l.vacancy_id = vacancy and l.vacancy_question_id = vacancy_question and l.ended_at is null
        and sits_on_panel(vacancy)
      group by l.panel_member_id) as each_member;
end $$;
--> statement-breakpoint
alter function question_senders(uuid, uuid) owner to values_first_guard;
--> statement-breakpoint
revoke all on function question_senders(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function question_senders(uuid, uuid) to values_first_app, values_first_guard;
