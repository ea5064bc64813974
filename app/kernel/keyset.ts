/** One page out of what a keyset query found, with which way there is more. */
export type KeysetPage<T> = { readonly rows: readonly T[]; readonly before: boolean; readonly after: boolean }

/**
 * Cuts a page out of the rows of a keyset query that asked for one more than fits.
 * @param back the query went backwards, so its rows come nearest first
 * @param from the query began at a place in the list, not at its end
 */
export function keysetPage<T>(
  found: readonly T[],
  { size, back, from }: { readonly size: number; readonly back: boolean; readonly from: boolean },
): KeysetPage<T> {
  const more = found.length > size
  const rows = found.slice(0, size)
  return back
    ? { rows: rows.reverse(), before: more, after: rows.length > 0 }
    : { rows, before: from && rows.length > 0, after: more }
}
