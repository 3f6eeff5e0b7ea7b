type Listener = (reason: unknown, promise: Promise<unknown>) => void

let reading = 0
let set: Listener[] = []

/** Names that pdf.js gives the errors of a file's contents (its src/shared/util.js and src/core/core_utils.js). */
const ofPdfJs = /^(?:\w*Exception|FormatError|XRefEntryException|XRefParseException|MissingDataException)$/

const attend: Listener = (reason, promise) => {
  if (reason instanceof Error && ofPdfJs.test(reason.name)) return
  if (set.length === 0) throw reason
  for (const listener of set) listener(reason, promise)
}

/**
 * Runs work that uses pdf.js and attends to the promises that pdf.js leaves rejected and unattended when an object of a damaged file
 * cannot be read: unattended, each would end the process, on Lambda too. Any other rejection goes where it would have gone.
 */
export const attendingStrayRejections = async <T>(work: () => Promise<T>): Promise<T> => {
  if (reading++ === 0) {
    set = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    process.on('unhandledRejection', attend)
  }
  try {
    return await work()
  } finally {
    // rejections are announced once the tasks at hand are done
    await new Promise((done) => setImmediate(done))
    if (--reading === 0) {
      process.off('unhandledRejection', attend)
      for (const listener of set) process.on('unhandledRejection', listener)
      set = []
    }
  }
}
