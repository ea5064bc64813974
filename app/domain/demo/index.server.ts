export { becomeDemoPerson } from "#app/domain/demo/become.server.ts"
export { demoIsAlone } from "#app/domain/demo/is-alone.server.ts"
export { type DemoCast, type DemoPerson, readDemoCast } from "#app/domain/demo/read-people.server.ts"
