export { exportHistory } from "#app/domain/history/export-history.server.ts"
export {
  type History,
  type PersonToChoose,
  readHistory,
  readLatest,
} from "#app/domain/history/read-history.server.ts"
