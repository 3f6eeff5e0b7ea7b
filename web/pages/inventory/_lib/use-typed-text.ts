import { useEffect, useRef, useState } from 'react'
import type { InventoryFilter } from '#domain/inventory/inventory.ts'
import { withText } from '#web/pages/inventory/_lib/filter.ts'

/** How long somebody stops typing before the list follows. */
const pause = 250

/**
 * The text of the filter as it is being typed, spaces and all; the filter gets it once the typing pauses. What comes from
 * elsewhere, as by “back” or by clearing the filter, is taken over.
 */
export const useTypedText = (
  filter: InventoryFilter,
  onChange: (filter: InventoryFilter) => void,
): [string, (text: string) => void] => {
  const given = filter.text ?? ''
  const [typed, setTyped] = useState(given)
  const passed = useRef(given)
  const pass = useRef(() => {})
  pass.current = () => {
    const next = withText(filter, typed)
    if ((next.text ?? '') === given) return
    passed.current = next.text ?? ''
    onChange(next)
  }
  useEffect(() => {
    if (given === passed.current) return
    passed.current = given
    setTyped(given)
  }, [given])
  useEffect(() => {
    if (typed.trim() === passed.current) return
    const timer = setTimeout(() => pass.current(), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return [typed, setTyped]
}
