export { type BankQuestion, readQuestionBank } from "#app/domain/scenarios/read-bank.server.ts"
export { answerKeysOf } from "#app/domain/scenarios/store.server.ts"
