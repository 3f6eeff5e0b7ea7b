import { useCallback, useEffect, useState } from 'react'
import type { Intention } from '#web/api/intention.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { dropDraft, keepDraft, readDraft } from '#web/intake/_lib/kept-draft.ts'

type State = { draft: Draft; answers: string[]; step: number; intention: Intention | null }

export type DraftInHand = State & {
  /** when it was last kept on the device; null before the first change, `lost` where the device keeps nothing */
  savedAt: string | null | 'lost'
  change: (change: (draft: Draft) => Draft) => void
  answer: (index: number, text: string) => void
  goTo: (step: number) => void
  intend: (intention: Intention) => void
  /** sent, or given up: nothing is kept any more */
  drop: () => void
  startOver: () => void
  /** gives back what starting over has erased; null where nothing was */
  restore: (() => void) | null
}

/** A request in the making: every change is kept on the device at once, and found again on return. */
export const useDraft = (key: string, first: Draft): DraftInHand => {
  const fresh: State = { draft: first, answers: [], step: 0, intention: null }
  const [kept] = useState(() => readDraft(localStorage, key))
  const [state, setState] = useState<State>(kept ?? fresh)
  const [savedAt, setSavedAt] = useState<DraftInHand['savedAt']>(kept?.savedAt ?? null)
  const [touched, setTouched] = useState(false)
  const [erased, setErased] = useState<State | null>(null)

  useEffect(() => {
    if (!touched) return
    const now = new Date().toISOString()
    setSavedAt(keepDraft(localStorage, key, { ...state, savedAt: now }) ? now : 'lost')
  }, [state, touched, key])

  const update = useCallback((next: (state: State) => State) => {
    setTouched(true)
    setState(next)
  }, [])

  const drop = () => {
    setTouched(false)
    dropDraft(localStorage, key)
  }
  return {
    ...state,
    savedAt,
    change: (change) => update((s) => ({ ...s, draft: change(s.draft) })),
    answer: (index, text) =>
      update((s) => {
        const answers = Array.from({ length: Math.max(s.answers.length, index + 1) }, (_, i) => s.answers[i] ?? '')
        return { ...s, answers: answers.with(index, text) }
      }),
    goTo: (step) => update((s) => ({ ...s, step })),
    intend: (intention) => update((s) => ({ ...s, intention })),
    drop,
    startOver: () => {
      setErased(state)
      drop()
      setState(fresh)
      setSavedAt(null)
    },
    restore:
      erased === null
        ? null
        : () => {
            update(() => erased)
            setErased(null)
          },
  }
}
