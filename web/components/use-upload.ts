import { useRef, useState } from 'react'
import { fieldSentence } from '#domain/problems/field-errors.ts'
import { ProblemError } from '#web/api/errors.ts'
import { type Sent, uploadDocument } from '#web/api/upload.ts'
import { useApp } from '#web/app-context.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { fileFault } from '#web/lib/file-fault.ts'

export type UploadState =
  | { is: 'idle' }
  | { is: 'sending'; name: string; sent: Sent }
  | { is: 'checking'; name: string }
  /** `sentence` is absent where no answer came at all */
  | { is: 'failed'; sentence: string | null }

export type Uploaded = { id: string; name: string; size?: number }

const sentenceOf = (error: unknown): string | null => {
  if (!(error instanceof ProblemError)) return null
  const { errors, title, detail } = error.problem
  return errors?.[0]?.detail ?? `${title} ${detail}`
}

/** One file on its way to the server. A later file takes the place of an earlier one that is still on its way. */
export const useUpload = (onArrived: (document: Uploaded) => void, onRunning: (running: boolean) => void) => {
  const { call, config } = useApp()
  const { language } = useLanguage()
  const [state, setState] = useState<UploadState>({ is: 'idle' })
  const latest = useRef(0)

  const send = async (file: File) => {
    const mine = ++latest.current
    const fault = fileFault(file)
    if (fault) return setState({ is: 'failed', sentence: fieldSentence({ pointer: '', code: fault }, language) })
    const say = (next: UploadState) => mine === latest.current && setState(next)
    const { name, size } = file
    say({ is: 'sending', name, sent: { loaded: 0, total: size } })
    onRunning(true)
    try {
      const stored = await uploadDocument(file, {
        call,
        uploads: config.uploads,
        onProgress: (sent) => say({ is: 'sending', name, sent }),
        onSent: () => say({ is: 'checking', name }),
      })
      if (mine !== latest.current) return
      setState({ is: 'idle' })
      onArrived({ id: stored.id, name: stored.name, size: stored.size })
    } catch (error) {
      say({ is: 'failed', sentence: sentenceOf(error) })
    } finally {
      if (mine === latest.current) onRunning(false)
    }
  }
  return { state, send: (file: File) => void send(file) }
}
