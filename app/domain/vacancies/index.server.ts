export { answerAboutVacancy } from "#app/domain/vacancies/answer.server.ts"
export { archiveVacancy, bringBackVacancy } from "#app/domain/vacancies/archive.server.ts"
export { askAboutVacancy } from "#app/domain/vacancies/ask.server.ts"
export { sealedQuestions } from "#app/domain/vacancies/asked-store.server.ts"
export { diminishingIn } from "#app/domain/vacancies/check-advert.server.ts"
export { chooseQuestions } from "#app/domain/vacancies/choose-questions.server.ts"
export { closeDueVacancies, closeVacancy } from "#app/domain/vacancies/close.server.ts"
export { type ApplicationCounter, countApplication } from "#app/domain/vacancies/counters.server.ts"
export {
  type DescribeProviderRefusal,
  describeProvider,
  readProviderFacts,
} from "#app/domain/vacancies/describe-provider.server.ts"
export { duplicateVacancy } from "#app/domain/vacancies/duplicate.server.ts"
export { openDoorsNear } from "#app/domain/vacancies/open-doors.server.ts"
export {
  type DueOpening,
  dueOpenings,
  notOpened,
  saveNoOpening,
  saveNotOpened,
  saveOpening,
  toOpen,
} from "#app/domain/vacancies/opening-store.server.ts"
export { publish } from "#app/domain/vacancies/publish.server.ts"
export { advertOf, readAdvert } from "#app/domain/vacancies/read-advert.server.ts"
export { readAsked, readUnanswered, readVacancyToAsk } from "#app/domain/vacancies/read-asked.server.ts"
export { type JobsPage, readJobs } from "#app/domain/vacancies/read-jobs.server.ts"
export { type PublicProvider, readPublicProvider } from "#app/domain/vacancies/read-provider.server.ts"
export {
  readJobsOfDay,
  readPublishingDays,
  readSitemapProviders,
} from "#app/domain/vacancies/read-sitemap.server.ts"
export {
  readHowItEnds,
  readVacancies,
  readVacancy,
  readVacancyChoices,
  whoSaved,
} from "#app/domain/vacancies/read-vacancies.server.ts"
export { reopen } from "#app/domain/vacancies/reopen.server.ts"
export { lockVacancy, lockVacancyOfId, type VacancyRow } from "#app/domain/vacancies/store.server.ts"
export { writeVacancy } from "#app/domain/vacancies/write.server.ts"
