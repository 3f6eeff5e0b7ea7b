import { useRef, useState } from 'react'
import { fieldSentence } from '#domain/problems/field-errors.ts'
import { ProblemError } from '#web/api/errors.ts'
import { uploadDocument } from '#web/api/upload.ts'
import { useApp } from '#web/app-context.ts'
import { sendFile, type Uploaded, type UploadState } from '#web/components/send-file.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { fileFault } from '#web/lib/file-fault.ts'

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
  const turn = useRef(0)
  const send = (file: File): void =>
    void sendFile(file, turn, {
      faultIn: (one) => {
        const code = fileFault(one)
        return code === null ? null : fieldSentence({ pointer: '', code }, language)
      },
      upload: async (one, on) => {
        const { id, name, size } = await uploadDocument(one, { call, uploads: config.uploads, ...on })
        return { id, name, size }
      },
      sentenceOf,
      show: setState,
      onArrived,
      onRunning,
    })
  return { state, send }
}
