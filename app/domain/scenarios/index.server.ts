export { readQuestionAloud } from "#app/domain/scenarios/read-aloud.server.ts"
export { type BankQuestion, readQuestionBank } from "#app/domain/scenarios/read-bank.server.ts"
export { answerKeysOf } from "#app/domain/scenarios/store.server.ts"
