-- All that is held about somebody on panels, for themself: also of panels they have left, which no policy shows them
-- any more. Each row is looked for by who asks; nobody asks about somebody else.
create function own_panel_record() returns table (section text, entries jsonb)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
begin
  if me is null or current_setting('app.actor', true) is distinct from 'person' then
    return;
  end if;
  return query
    select 'panels', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, o.name as provider, m.part, m.called, m.shown_as as "shownAs",
        m.invited_email as "invitedEmail", m.invited_phone as "invitedPhone", m.invited_at as "invitedAt", m.answered,
        m.answered_at as "answeredAt", m.answer_words as "answerWords", m.talked_at as "talkedAt",
        m.consent_form as "consentForm", m.consented_with_supporter as "consentedWithSupporter",
        m.joined_at as "joinedAt", m.left_at as "leftAt"
      from panel_members m join vacancies v on v.id = m.vacancy_id join providers o on o.id = m.provider_id
      where m.person_id = me order by m.id) r)
    union all
    select 'offers', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, a.offer, a.answer, a.said_at as "saidAt"
      from offer_answers a join vacancies v on v.id = a.vacancy_id where a.person_id = me order by a.id) r)
    union all
    select 'say', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, a.agrees, a.words, a.consent_form as "consentForm", a.said_at as "saidAt"
      from say_agreements a join vacancies v on v.id = a.vacancy_id where a.person_id = me order by a.id) r)
    union all
    select 'supporters', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, s.called, s.invited_at as "invitedAt", s.accepted_at as "acceptedAt",
        s.removed_at as "endedAt", s.ended_by as "endedBy"
      from panel_supporters s join panel_members m on m.id = s.panel_member_id join vacancies v on v.id = s.vacancy_id
      where m.person_id = me order by s.id) r)
    union all
    select 'supporting', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, s.called, s.invited_email as "invitedEmail", s.invited_at as "invitedAt",
        s.accepted_at as "acceptedAt", s.removed_at as "endedAt", s.ended_by as "endedBy"
      from panel_supporters s join vacancies v on v.id = s.vacancy_id where s.person_id = me order by s.id) r)
    union all
    select 'practice', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, q.title as question, s.points, s.note, s.saved_at as "savedAt", s.sent_at as "sentAt"
      from practice_scores s join vacancies v on v.id = s.vacancy_id join practice_answers a on a.id = s.practice_answer_id
      join question_versions q on q.id = a.question_version_id where s.person_id = me order by s.id) r)
    union all
    select 'guides', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, q.title as question, g.anchors, g.why, g.made_at as "madeAt"
      from panel_guides g join vacancies v on v.id = g.vacancy_id join vacancy_questions w on w.id = g.vacancy_question_id
      join question_versions q on q.id = w.question_version_id where g.person_id = me order by g.id) r)
    union all
    select 'scores', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, q.title as question, s.points, s.cannot_reason as "cannotReason", s.note, s.given,
        s.saved_at as "savedAt", s.sent_at as "sentAt"
      from scores s join vacancies v on v.id = s.vacancy_id join vacancy_questions w on w.id = s.vacancy_question_id
      join question_versions q on q.id = w.question_version_id where s.person_id = me order by s.id) r)
    union all
    select 'scoreChanges', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, q.title as question, c.points_before as "pointsBefore",
        c.points_after as "pointsAfter", c.why, c.changed_at as "changedAt"
      from score_changes c join vacancies v on v.id = c.vacancy_id join vacancy_questions w on w.id = c.vacancy_question_id
      join question_versions q on q.id = w.question_version_id where c.person_id = me order by c.id) r)
    union all
    select 'talks', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, q.title as question, t.words, t.saved_at as "savedAt"
      from panel_talks t join vacancies v on v.id = t.vacancy_id join vacancy_questions w on w.id = t.vacancy_question_id
      join question_versions q on q.id = w.question_version_id where t.person_id = me order by t.id) r)
    union all
    select 'paper', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, q.title as question, s.number, s.points, s.cannot_reason as "cannotReason", s.note,
        s.keyed_at as "typedAt", s.confirmed_at as "confirmedAt", s.disowned_at as "disownedAt"
      from paper_sheets s join paper_packs p on p.id = s.pack_id join panel_members m on m.id = p.panel_member_id
      join vacancies v on v.id = s.vacancy_id join vacancy_questions w on w.id = s.vacancy_question_id
      join question_versions q on q.id = w.question_version_id
      where m.person_id = me and s.keyed_at is not null order by s.id) r)
    union all
    select 'told', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select t.* from (
        select v.title as job, 'tells-who' as what, r.reported_at as at
          from identity_reports r join vacancies v on v.id = r.vacancy_id where r.person_id = me
        union all select v.title, 'knows-person', k.declared_at
          from panel_conflicts k join panel_members m on m.id = k.panel_member_id
          join vacancies v on v.id = k.vacancy_id where m.person_id = me
        union all select v.title, 'agreed-order', a.agreed_at
          from panel_order_agreements a join vacancies v on v.id = a.vacancy_id where a.person_id = me
        union all select v.title, 'made-order', a.made_at
          from panel_orders a join vacancies v on v.id = a.vacancy_id where a.made_by = me
        union all select v.title, 'reminded', r.sent_at
          from panel_reminders r join panel_members m on m.id = r.panel_member_id
          join vacancies v on v.id = r.vacancy_id where m.person_id = me
        union all select v.title, 'new-card', c.asked_at
          from new_cards c join panel_members m on m.id = c.panel_member_id
          join vacancies v on v.id = c.vacancy_id where m.person_id = me) t order by t.at) r)
    union all
    select 'meetings', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, q.title as question, s.points, s.cannot_reason as "cannotReason", s.note, s.given,
        s.saved_at as "savedAt", s.sent_at as "sentAt"
      from meeting_scores s join vacancies v on v.id = s.vacancy_id join meeting_questions w on w.id = s.meeting_question_id
      join question_versions q on q.id = w.question_version_id where s.person_id = me order by s.id) r)
    union all
    select 'roles', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, r.role, q.title as question
      from meeting_roles r join panel_members m on m.id = r.panel_member_id join vacancies v on v.id = r.vacancy_id
      left join meeting_questions w on w.id = r.meeting_question_id
      left join question_versions q on q.id = w.question_version_id where m.person_id = me order by r.id) r)
    union all
    select 'explanations', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, a.enough, a.words, a.said_at as "saidAt"
      from explanation_answers a join vacancies v on v.id = a.vacancy_id where a.person_id = me order by a.id) r)
    union all
    select 'goodDays', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select v.title as job, g.words, g.shown_as as "shownAs", g.consent_form as "consentForm",
        g.consented_at as "saidAt", g.withdrawn_at as "takenBackAt"
      from good_day_voices g join vacancies v on v.id = g.vacancy_id where g.person_id = me order by g.id) r)
    union all
    select 'ratings', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select q.title as question,
        (select n->>'text' from jsonb_array_elements(q.options) n where n->>'id' = r.option_id) as option,
        r.points, r.why, r.why_way as "whyWay", r.saved_at as "savedAt"
      from key_ratings r join question_versions q on q.id = r.question_version_id
      where r.person_id = me order by r.saved_at, r.option_id) r)
    union all
    select 'spokenWhys', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select q.title as question,
        (select n->>'text' from jsonb_array_elements(q.options) n where n->>'id' = w.option_id) as option,
        w.recorded_at as "recordedAt", w.typed_at as "typedAt"
      from why_recordings w join question_versions q on q.id = w.question_version_id
      where w.person_id = me order by w.id) r)
    union all
    select 'rated', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select q.title as question, o.name as provider, r.called, r.credited_as as "creditedAs",
        r.invited_at as "invitedAt", r.done_at as "doneAt"
      from key_raters r join question_versions q on q.id = r.question_version_id
      join providers o on o.id = r.provider_id where r.person_id = me order by r.id) r)
    union all
    select 'wrote', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select q.title as question, a.credited_as as "creditedAs", a.part
      from question_authors a join question_versions q on q.id = a.question_version_id
      where a.person_id = me order by a.id) r)
    union all
    select 'devices', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select s.way, s.device, s.created_at as "cameInAt", s.last_seen_at as "lastSeenAt", s.ended_at as "endedAt"
      from sessions s where s.person_id = me order by s.id) r)
    union all
    select 'work', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select o.name as provider, m.role, m.created_at as "since", m.ended_at as "endedAt"
      from memberships m join providers o on o.id = m.provider_id where m.person_id = me order by m.id) r);
end $$;
--> statement-breakpoint
alter function own_panel_record() owner to values_first_guard;
--> statement-breakpoint
revoke all on function own_panel_record() from public;
--> statement-breakpoint
grant execute on function own_panel_record() to values_first_app, values_first_guard;
--> statement-breakpoint
grant select on panel_reminders, good_day_voices, sessions, memberships, why_recordings, new_cards, panel_orders,
  meeting_roles, practice_answers, question_authors, identity_reports, score_changes to values_first_guard;
