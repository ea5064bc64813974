export { checkLanguage } from "#app/domain/language-check/check.server.ts"
