const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a piece of an address can be a row's id at all: the database is not asked about anything else. */
export function isId(text: string): boolean {
  return uuid.test(text)
}
