import { describe, expect, test } from 'vitest'
import { sendFile, type Uploaded, type UploadState } from '#web/components/send-file.ts'

/** A field, and uploads that arrive when the test says so. */
const aField = () => {
  const turn = { current: 0 }
  const states: UploadState[] = []
  const arrived: string[] = []
  const running: boolean[] = []
  const arrive = new Map<string, () => void>()
  const choose = (name: string) =>
    sendFile(new File([name.startsWith('empty') ? '' : 'x'], name), turn, {
      faultIn: ({ size }) => (size === 0 ? 'The file is empty.' : null),
      upload: (file) =>
        new Promise<Uploaded>((resolve) => {
          arrive.set(file.name, () => resolve({ id: file.name, name: file.name }))
        }),
      sentenceOf: () => null,
      show: (state) => states.push(state),
      onArrived: ({ name }) => arrived.push(name),
      onRunning: (on) => running.push(on),
    })
  return { choose, arrive, states, arrived, running }
}

describe('A file that is chosen while another is on its way', () => {
  test('takes its place: of the earlier one nothing is shown any more', async () => {
    const { choose, arrive, states, arrived, running } = aField()
    const sent = [choose('first.pdf'), choose('second.pdf')]
    arrive.get('second.pdf')?.()
    arrive.get('first.pdf')?.()
    await Promise.all(sent)
    expect(arrived).toEqual(['second.pdf'])
    expect(states.at(-1)).toEqual({ is: 'idle' })
    expect(running.at(-1)).toBe(false)
  })

  test('and is none to send leaves nothing on its way: the form can be sent', async () => {
    const { choose, arrive, states, arrived, running } = aField()
    const first = choose('first.pdf')
    await choose('empty.pdf')
    expect(running.at(-1)).toBe(false)
    arrive.get('first.pdf')?.()
    await first
    expect(arrived).toEqual([])
    expect(states.at(-1)).toEqual({ is: 'failed', sentence: 'The file is empty.' })
    expect(running.at(-1)).toBe(false)
  })
})
