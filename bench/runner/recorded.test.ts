import { describe, expect, it } from "vitest"
import { parametersIn, transactionsIn } from "./recorded.ts"

const at = "2026-11-23 01:02:03.456 UTC"

describe("what a log says was asked", () => {
  it("is told apart by connection, with its parameters and line breaks", () => {
    const log = [
      `${at} [7] LOG:  statement: begin read only`,
      `${at} [8] LOG:  statement: begin read write`,
      `${at} [7] LOG:  execute s1: select a,`,
      "\t  b from t where c = $1 and d = $2",
      `${at} [7] DETAIL:  Parameters: $1 = 'it''s', $2 = NULL`,
      `${at} [8] LOG:  execute <unnamed>: update t set c = $1`,
      `${at} [8] DETAIL:  Parameters: $1 = '{1,2}'`,
      `${at} [7] LOG:  statement: commit`,
      `${at} [8] LOG:  statement: rollback`,
      `${at} [9] LOG:  statement: select 1`,
    ].join("\n")
    expect(transactionsIn(log)).toEqual([
      {
        access: "read only",
        statements: [{ text: "select a,\n  b from t where c = $1 and d = $2", values: ["it's", null] }],
      },
      { access: "read write", statements: [{ text: "update t set c = $1", values: ["{1,2}"] }] },
      { access: null, statements: [{ text: "select 1", values: [] }] },
    ])
  })

  it("keeps commas and quotes that belong to a parameter", () => {
    expect(parametersIn("Parameters: $1 = 'a, $2 = ''b''', $2 = ''")).toEqual(["a, $2 = 'b'", ""])
  })
})
