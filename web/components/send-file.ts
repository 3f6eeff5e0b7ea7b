import type { Sent } from '#web/api/upload.ts'

export type UploadState =
  | { is: 'idle' }
  | { is: 'sending'; name: string; sent: Sent }
  | { is: 'checking'; name: string }
  /** `sentence` is absent where no answer came at all */
  | { is: 'failed'; sentence: string | null }

export type Uploaded = { id: string; name: string; size?: number }

type Options = {
  /** what is plainly wrong with the file, as a sentence; null where nothing is */
  faultIn: (file: File) => string | null
  upload: (file: File, on: { onProgress: (sent: Sent) => void; onSent: () => void }) => Promise<Uploaded>
  /** what a failure is called; null where no answer came at all */
  sentenceOf: (error: unknown) => string | null
  show: (state: UploadState) => void
  onArrived: (document: Uploaded) => void
  onRunning: (running: boolean) => void
}

/**
 * Sends a file, unless it is plainly none to send. It takes the place of an earlier one that is still on its way.
 * @param turn counts the files of one field: only of the latest is anything shown
 */
export const sendFile = async (
  file: File,
  turn: { current: number },
  { faultIn, upload, sentenceOf, show, onArrived, onRunning }: Options,
): Promise<void> => {
  const mine = ++turn.current
  const isLatest = () => mine === turn.current
  const say = (state: UploadState) => isLatest() && show(state)
  const sentence = faultIn(file)
  if (sentence !== null) {
    // an earlier file is on its way for nobody any more
    onRunning(false)
    show({ is: 'failed', sentence })
    return
  }
  const { name, size } = file
  say({ is: 'sending', name, sent: { loaded: 0, total: size } })
  onRunning(true)
  try {
    const stored = await upload(file, {
      onProgress: (sent) => say({ is: 'sending', name, sent }),
      onSent: () => say({ is: 'checking', name }),
    })
    if (!isLatest()) return
    show({ is: 'idle' })
    onArrived(stored)
  } catch (error) {
    say({ is: 'failed', sentence: sentenceOf(error) })
  } finally {
    if (isLatest()) onRunning(false)
  }
}
