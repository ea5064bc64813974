export { decide } from "#app/domain/decisions/decide.server.ts"
export { answerOffer, makeOffer } from "#app/domain/decisions/offer.server.ts"
export {
  type AnsweredQuestion,
  type ApplicationToDecide,
  readApplicationToDecide,
} from "#app/domain/decisions/read-application.server.ts"
export { type ApplicationList, readApplications } from "#app/domain/decisions/read-applications.server.ts"
export { readOwnOffer, readOwnReason } from "#app/domain/decisions/read-own-offer.server.ts"
export { readToday, type Today } from "#app/domain/decisions/read-today.server.ts"
export { readVacancyPage } from "#app/domain/decisions/read-vacancy-page.server.ts"
export { revealIdentity } from "#app/domain/decisions/reveal-identity.server.ts"
export { shortlist } from "#app/domain/decisions/shortlist.server.ts"
export { startWorker } from "#app/domain/decisions/start-worker.server.ts"
export { tellDecision } from "#app/domain/decisions/tell-decision.server.ts"
