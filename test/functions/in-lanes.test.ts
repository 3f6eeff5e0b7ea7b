import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inLanes } from '#functions/in-lanes.ts'

async function* numbers(count: number) {
  for (let n = 0; n < count; n += 1) {
    await turn()
    yield n
  }
}

test('work in lanes is done for each item once, never for more than so many at a time', async () => {
  const done: number[] = []
  const now = { at: 0, most: 0 }
  await inLanes(3, numbers(20), async (n) => {
    now.at += 1
    now.most = Math.max(now.most, now.at)
    await turn()
    await turn()
    now.at -= 1
    done.push(n)
  })
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n))
  expect(now.most).toBe(3)
})

test('a fault of one item is told to whoever asked for all', async () => {
  const work = async (n: number) => {
    if (n === 2) throw new Error('the third one')
  }
  await expect(inLanes(2, numbers(5), work)).rejects.toThrow('the third one')
})
