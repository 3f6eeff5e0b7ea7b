import { useKept } from '#web/lib/use-kept.ts'

/**
 * What somebody is writing on a case, kept for the tab. A change takes back what the server said of the answer before.
 * @param write the act that it is written for
 */
export const useKeptDraft = <D extends object>(
  key: string,
  empty: D,
  accepts: (value: unknown) => value is D,
  write: { reset: () => void },
) => {
  const [draft, setDraft, forget] = useKept(key, empty, accepts)
  const set = (change: Partial<D>): void => {
    write.reset()
    setDraft({ ...draft, ...change })
  }
  return { draft, set, forget }
}
