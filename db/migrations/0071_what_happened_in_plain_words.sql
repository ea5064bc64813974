CREATE INDEX "audit_events_kind" ON "audit_events" USING btree ("provider_id","event","id");--> statement-breakpoint
CREATE INDEX "audit_events_person" ON "audit_events" USING btree ("provider_id","actor_person_id","event","id");--> statement-breakpoint

-- Who of a provider's staff reads what the audit holds: by what an event is about, as history/policy.ts says, and of what
-- was asked for and said before anybody knows who it is, only whoever may see to it. A test asks for every kind and role.
create policy audit_events_told on audit_events as restrictive for select to values_first_app using (
  (select nullif(current_setting('app.actor', true), '')) is distinct from 'staff'
  or case
    when event in (
      'sign-in-link.sent', 'session.started', 'session.ended', 'card-use.recognised', 'name.changed',
      'passkey.added', 'passkey.renamed', 'passkey.removed', 'second-step.given', 'second-step.ended-by-operator',
      'code-app.begun', 'code-app.confirmed', 'code-app.removed', 'spare-codes.made', 'option.rated', 'why.recorded',
      'why.removed', 'why.corrected', 'application.started', 'application.opened', 'application.saved',
      'application.secret-word-set', 'application.come-back-link-made', 'panel-supporter.invited',
      'panel-supporter.accepted', 'panel-supporter.ended', 'taking-part.saved', 'involvement.chosen',
      'practice.saved', 'score.saved', 'meeting-comfort.said', 'meeting-comfort.taken-back', 'meeting-score.saved',
      'application-view.kept', 'application-view.removed', 'calendar-feed.made', 'calendar-feed.ended',
      'work-history.saved', 'criminal-record.told', 'criminal-record.forgotten', 'feedback.saved'
    ) then false
    when event ~ '^(colleague|colleague-invitation|recovery|card-use|complaint|history)[.]'
      then (select nullif(current_setting('app.role', true), '')) = 'owner'
    when event ~ '^(check|reference|supervised-start|inspectors-file|work-history)[.]'
      then (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager')
    when event ~ '^(worker|standard|accreditation|certificate|reward)[.]'
      then (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor')
    when event ~ '^(adjustment|correspondence|recording|transcript)[.]'
      or event in ('application.changed', 'application.assisted', 'application.assisted-ended')
      then (select nullif(current_setting('app.role', true), '')) in ('owner', 'recruiter', 'hiring-manager')
        and (may_arrange_for(subject_id) or identity_was_shown(subject_id))
    else (select nullif(current_setting('app.role', true), '')) in ('owner', 'recruiter', 'hiring-manager')
  end
);
