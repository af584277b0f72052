import hooks, { AsyncLocalStorage } from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'
import { addTransactionCapability, type SignalDataTypeMap, type SignalKeyStore } from 'baileys'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { withSharedStorage } from './shared-storage.js'

const options = { maxCommitRetries: 1, delayBetweenTriesMs: 1 }

/** A store of keys that says what is written to it. */
const recordingStore = () => {
  const written: object[] = []
  const store: SignalKeyStore = {
    get: () => Promise.resolve({}),
    set: (data) => {
      written.push(data)
      return Promise.resolve()
    },
  }
  return { written, store }
}

const transactional = (store: SignalKeyStore) =>
  withSharedStorage(() => addTransactionCapability(store, pino({ level: 'silent' }), options))

const session = (id: string) => ({
  session: { [id]: new Uint8Array([1]) } as Record<string, SignalDataTypeMap['session']>,
})

describe('the transactions of a socket', () => {
  it('need no AsyncLocalStorage of their own, of which every promise would pay for each', () => {
    let made = 0
    class Counted<T> extends AsyncLocalStorage<T> {
      constructor() {
        super()
        made += 1
      }
    }
    const put = (constructor: typeof AsyncLocalStorage): void => {
      Object.assign(hooks, { AsyncLocalStorage: constructor })
      syncBuiltinESMExports()
    }
    const before = AsyncLocalStorage
    put(Counted)
    try {
      addTransactionCapability(recordingStore().store, pino({ level: 'silent' }), options)
      expect(made).toBe(1)
      transactional(recordingStore().store)
      expect(made).toBe(1)
    } finally {
      put(before)
    }
  })

  it('are those of one socket alone, though another has one at the same time', async () => {
    const [one, other] = [recordingStore(), recordingStore()]
    const [first, second] = [transactional(one.store), transactional(other.store)]
    await first.transaction(async () => {
      await first.set(session('alice'))
      expect([first.isInTransaction(), second.isInTransaction()]).toEqual([true, false])
      await second.set(session('bert'))
      expect([one.written, other.written]).toEqual([[], [session('bert')]])
    }, 'alice')
    expect(one.written).toEqual([session('alice')])
    expect(first.isInTransaction()).toBe(false)
  })

  it('leave everybody else the platform\u2019s own, also when making one fails', () => {
    const failing = () =>
      withSharedStorage(() => {
        throw new Error('no socket')
      })
    expect(failing).toThrow('no socket')
    expect(hooks.AsyncLocalStorage).toBe(AsyncLocalStorage)
    expect(new AsyncLocalStorage().getStore()).toBeUndefined()
  })
})
