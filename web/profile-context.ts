import { createContext, useContext } from 'react'
import type { AnswerOf } from '#api/routes.ts'

export type Profile = AnswerOf<'readProfile'>

export const ProfileContext = createContext<Profile | null>(null)

/** The person who is signed in; every page inside the frame has one. */
export const useProfile = (): Profile => {
  const profile = useContext(ProfileContext)
  if (profile === null) throw new Error('a page was drawn outside the frame')
  return profile
}
