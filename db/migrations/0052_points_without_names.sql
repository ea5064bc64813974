DROP POLICY "panel_conflicts_tenant" ON "panel_conflicts" CASCADE;--> statement-breakpoint
CREATE POLICY "score_allocations_staff" ON "score_allocations" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and ended_at is null);--> statement-breakpoint
CREATE POLICY "panel_conflicts_tenant" ON "panel_conflicts" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
ALTER POLICY "score_allocations_tenant" ON "score_allocations" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
ALTER POLICY "score_changes_tenant" ON "score_changes" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
ALTER POLICY "scores_tenant" ON "scores" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and sent_at is not null);--> statement-breakpoint

-- What the panel reads comes from its writer, made ready by the system. Staff hide words in it and do nothing else:
-- what they leave is the old text with marks in place of some of it.
create function hides_and_no_more() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if current_user <> 'values_first_app' or current_setting('app.actor', true) = 'system' then
    return coalesce(new, old);
  end if;
  if tg_op <> 'UPDATE'
    or (new.answer_id, new.provider_id, new.vacancy_id, new.vacancy_question_id, new.prepared_at)
      is distinct from (old.answer_id, old.provider_id, old.vacancy_id, old.vacancy_question_id, old.prepared_at)
    or new.held and not old.held
    or new.body is distinct from old.body and (new.version <> old.version + 1 or old.body not like regexp_replace(
      regexp_replace(new.body, '([\\%_])', '\\\1', 'g'),
      '⟦(name|place|school|age|date|email|phone|address|link|number|words)⟧', '_%', 'g'))
  then
    raise exception 'words are hidden, never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger answers_to_score_are_hidden_in before insert or update or delete on answers_to_score
  for each row execute function hides_and_no_more();
--> statement-breakpoint

-- A provider reads what was given and by which part of the panel, in no order: never by whom.
create function panel_points(applications uuid[])
  returns table (application_id uuid, vacancy_question_id uuid, part text, points smallint, note text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select a.application_id, s.vacancy_question_id, m.part, s.points, s.note
    from scores s
    join answers a on a.id = s.answer_id
    join panel_members m on m.id = s.panel_member_id
    where a.application_id = any (applications) and s.provider_id = asking_provider()
      and s.sent_at is not null and s.points is not null
      and (current_setting('app.actor', true) = 'system' or current_setting('app.actor', true) = 'staff'
        and current_setting('app.role', true) in ('owner', 'recruiter', 'hiring-manager'))
      and (not has_had_seat(s.vacancy_id) or scores_are_in(s.vacancy_id, s.vacancy_question_id))
    order by random();
end $$;
--> statement-breakpoint

-- Who has sent what, and nothing of what they gave.
create function members_heard(applications uuid[])
  returns table (application_id uuid, vacancy_question_id uuid, panel_member_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select a.application_id, s.vacancy_question_id, s.panel_member_id
    from scores s
    join answers a on a.id = s.answer_id
    where a.application_id = any (applications) and s.provider_id = asking_provider() and s.sent_at is not null
      and current_setting('app.actor', true) = 'staff'
      and current_setting('app.role', true) in ('owner', 'recruiter', 'hiring-manager')
      and (not has_had_seat(s.vacancy_id) or scores_are_in(s.vacancy_id, s.vacancy_question_id));
end $$;
--> statement-breakpoint

create function questions_sent(vacancy uuid)
  returns table (panel_member_id uuid, vacancy_question_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select distinct s.panel_member_id, s.vacancy_question_id
    from scores s
    where s.vacancy_id = vacancy and s.provider_id = asking_provider() and s.sent_at is not null
      and current_setting('app.actor', true) = 'staff'
      and (not has_had_seat(s.vacancy_id) or scores_are_in(s.vacancy_id, s.vacancy_question_id));
end $$;
--> statement-breakpoint

-- Points by judge, for how far a panel agrees. A judge is a number drawn anew for each question and each time, so that
-- nothing can be put together of one member.
create function points_by_judge(vacancy uuid)
  returns table (vacancy_question_id uuid, answer_id uuid, judge bigint, points smallint)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  salt constant text := gen_random_uuid()::text;
begin
  return query
    select s.vacancy_question_id, s.answer_id,
      dense_rank() over (
        partition by s.vacancy_question_id
        order by md5(salt || s.panel_member_id || s.vacancy_question_id)),
      s.points
    from scores s
    where s.vacancy_id = vacancy and s.sent_at is not null and s.points is not null
      and (current_setting('app.actor', true) in ('staff', 'system') and s.provider_id = asking_provider()
          and (not has_had_seat(s.vacancy_id) or scores_are_in(s.vacancy_id, s.vacancy_question_id))
        or current_setting('app.actor', true) = 'person' and sits_on_panel(s.vacancy_id)
          and scores_are_in(s.vacancy_id, s.vacancy_question_id))
    order by s.vacancy_question_id, s.answer_id, s.points;
end $$;
--> statement-breakpoint

-- What of a member's share has no score of theirs yet, for whoever prints it.
create function unscored_by(seat uuid)
  returns table (answer_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select l.answer_id from score_allocations l
    where l.panel_member_id = seat and l.ended_at is null and l.provider_id = asking_provider()
      and current_setting('app.actor', true) = 'staff' and not exists (
        select from scores s
        where s.answer_id = l.answer_id and s.panel_member_id = seat and s.sent_at is not null);
end $$;
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['panel_points(uuid[])', 'members_heard(uuid[])', 'questions_sent(uuid)',
    'points_by_judge(uuid)', 'unscored_by(uuid)']
  loop
    execute format('alter function %s owner to values_first_guard', f);
  end loop;
  foreach f in array array['panel_points(uuid[])', 'members_heard(uuid[])', 'questions_sent(uuid)',
    'points_by_judge(uuid)', 'unscored_by(uuid)', 'hides_and_no_more()']
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f);
  end loop;
end $$;
