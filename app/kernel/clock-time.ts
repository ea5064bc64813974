import { z } from "zod"

/** "10:30", "10.30", "14", "2pm" or "2:30 pm", as London's clock shows it: `14:30`. */
export const ClockTime = z
  .string()
  .trim()
  .transform((text, check) => {
    const [, hour, minute = "00", half] =
      /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(text) ?? []
    const twelve = half !== undefined
    const typed = Number(hour)
    const afternoon = half?.toLowerCase() === "p" ? 12 : 0
    const shown = twelve ? (typed % 12) + afternoon : typed
    const real = twelve ? typed >= 1 && typed <= 12 : typed >= 0 && typed <= 23
    if (real && Number(minute) < 60) return `${String(shown).padStart(2, "0")}:${minute}`
    check.addIssue({ code: "custom", input: text })
    return z.NEVER
  })
