-- Guarding functions that the policies of 0022 ask. Bodies are plpgsql so that they may name tables made there.

create function supports_seat(seat uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_supporters s join panel_members m on m.id = s.panel_member_id
    where s.panel_member_id = seat and s.person_id = asking_person()
      and s.accepted_at is not null and s.removed_at is null
      and m.joined_at is not null and m.left_at is null);
end $$;
--> statement-breakpoint

create function supports_person(person uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_supporters s join panel_members m on m.id = s.panel_member_id
    where m.person_id = person and s.person_id = asking_person()
      and s.accepted_at is not null and s.removed_at is null and m.left_at is null);
end $$;
--> statement-breakpoint

create function sits_for_provider(person uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_members m
    where m.person_id = person and m.provider_id = asking_provider() and m.left_at is null);
end $$;
--> statement-breakpoint

-- The asker sits there, or supports somebody who does.
create or replace function sits_on_panel(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_members m
    where m.vacancy_id = vacancy and m.left_at is null
      and (m.person_id = asking_person() or supports_seat(m.id)));
end $$;
--> statement-breakpoint

create function is_mine_to_score(answer uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from score_allocations l
    join panel_members m on m.id = l.panel_member_id
    join applications p on p.vacancy_id = l.vacancy_id and p.status not in ('draft', 'withdrawn')
    join answers a on a.id = l.answer_id and a.application_id = p.id
    where l.answer_id = answer and l.ended_at is null
      and m.joined_at is not null and m.left_at is null
      and (m.person_id = asking_person() or supports_seat(m.id))
      and vacancy_takes_scores(l.vacancy_id)
      and not question_waits_for_typing(l.vacancy_question_id));
end $$;
--> statement-breakpoint

-- All who were asked have sent their scores of every answer to this question: now they may see each other's.
-- Only for whoever has a seat; a supporter sees nobody's.
create function scores_are_in(vacancy uuid, vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
      select from panel_members m
      where m.vacancy_id = vacancy and m.person_id = asking_person()
        and m.joined_at is not null and m.left_at is null)
    and vacancy_takes_scores(vacancy)
    and not question_waits_for_typing(vacancy_question)
    and not exists (
      select from answers a
      join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
      where a.vacancy_question_id = vacancy_question and not exists (
        select from score_allocations l where l.answer_id = a.id and l.ended_at is null))
    and not exists (
      select from score_allocations l
      join answers a on a.id = l.answer_id
      join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
      where l.vacancy_question_id = vacancy_question and l.ended_at is null and not exists (
        select from scores s
        where s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id and s.sent_at is not null));
end $$;
--> statement-breakpoint

create function has_practised(vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from practice_scores s
    where s.vacancy_question_id = vacancy_question and s.person_id = asking_person() and s.sent_at is not null);
end $$;
--> statement-breakpoint

-- Somebody on the shortlist, or after: whoever sits on the panel meets them.
create function meets_panel(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications p
    where p.id = application and p.erased_at is null
      and p.status in ('shortlisted', 'offered', 'accepted', 'started', 'not-appointed', 'declined')
      and sits_on_panel(p.vacancy_id));
end $$;
--> statement-breakpoint

-- The asker has sent a score for every question of the day about this person.
create function has_sent_meeting(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
      select from meeting_scores s
      where s.application_id = application and s.person_id = asking_person() and s.sent_at is not null)
    and not exists (
      select from applications p join meeting_questions q on q.vacancy_id = p.vacancy_id
      where p.id = application and not exists (
        select from meeting_scores s
        where s.application_id = application and s.meeting_question_id = q.id
          and s.person_id = asking_person() and s.sent_at is not null));
end $$;
--> statement-breakpoint

create function makes_panel_order(panel_order uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_orders o
    where o.id = panel_order and o.made_by = asking_person() and o.agreed_at is null);
end $$;
--> statement-breakpoint

create function rates_question(question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from key_raters r join question_versions v on v.id = r.question_version_id
    where v.question_id = question and r.person_id = asking_person());
end $$;
--> statement-breakpoint

create function question_is_shared(question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from questions q where q.id = question and q.shared_at is not null);
end $$;
--> statement-breakpoint

create function version_is_shared(question_version uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from question_versions v
    where v.id = question_version and v.live_at is not null and question_is_shared(v.question_id));
end $$;
--> statement-breakpoint

create function rating_is_done(key_rater uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from key_raters r where r.id = key_rater and r.done_at is not null);
end $$;
--> statement-breakpoint

create function version_is_on_my_panel(question_version uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
      select from vacancy_questions q
      where q.question_version_id = question_version and sits_on_panel(q.vacancy_id))
    or exists (
      select from meeting_questions q
      where q.question_version_id = question_version and sits_on_panel(q.vacancy_id));
end $$;
