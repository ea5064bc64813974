/** Our mark: two voices that meet. Beside the name only. */
export function Mark() {
  return (
    <svg className="vf-mark" viewBox="0 0 56 40" width="50" height="36" aria-hidden="true" focusable="false">
      <path className="vf-ink-plum" d="M20 2a17 17 0 0 1 0 34H3V19A17 17 0 0 1 20 2z" />
      <path className="vf-ink-teal" d="M36 2a17 17 0 0 0 0 34h17V19A17 17 0 0 0 36 2z" />
      <path className="vf-ink-sun" d="M28 4a17 17 0 0 0 0 30 17 17 0 0 0 0-30z" />
    </svg>
  )
}
