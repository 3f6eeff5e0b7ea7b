import { useWhyWords } from '#web/intake/_components/legal/use-why-words.ts'
import type { Why } from '#web/intake/_lib/why.ts'

/** Why a question is asked, in a sentence under it. */
export function WhyAsked({ why }: { why: Why | null }) {
  const words = useWhyWords()
  return why === null ? null : <span className="why-asked">{words(why)}</span>
}
