// Judges samples that run elsewhere: runs a problem's tests, whose calls go out as frames. Holds no byte of a sample.
'use strict'

const { randomFillSync } = require('crypto')
const { Fault, Reader, Wire, seedRandom } = require('./wire.js')

const C = 67; const A = 65; const E = 69; const G = 71; const JSON_ = 123
const NONCE = 8
const KEPT = 64
const wire = new Wire(0, 1, true)
const restartRandom = seedRandom()
const pool = Buffer.alloc(NONCE * 512)
let drawn = pool.length

/** 8 random bytes that nobody can guess, so that nothing can be answered before it was asked. */
const nextNonce = () => {
  if (drawn === pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  drawn += NONCE
  return pool.subarray(drawn - NONCE, drawn)
}

let sample = null // what is known of the one that is being judged

// The classes by which tests may tell what a call has thrown. What is of none of them is no error at all.
const CLASSES = new Map([
  Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError
].map((one) => [one.name, one]))

const fail = (name, base = 'Error') => {
  const Class = CLASSES.get(base)
  const error = Class === undefined ? {} : new Class(name)
  error.name = name
  sample.raised.add(error)
  return error
}

const lost = (name, reason) => {
  sample.lost = { name, reason }
  return fail(name)
}

const call = (...values) => {
  sample.calls++
  if (sample.lost !== null) throw fail(sample.lost.name)
  const nonce = nextNonce()
  const writer = wire.begin(C)
  writer.raw(nonce)
  writer.byte(0)
  writer.byte(values.length)
  try {
    for (const value of values) writer.value(value)
  } catch (error) {
    if (error instanceof Fault) sample.unserved = sample.unserved || `an argument can't be sent: ${error.message}`
    throw error
  }
  wire.send()
  let frame
  try {
    frame = wire.receive()
  } catch (error) {
    throw lost('ProtocolFault', error.message)
  }
  if (frame === null) process.reallyExit(0)
  let thrown
  let base
  try {
    const reader = new Reader(frame)
    const kind = reader.byte()
    if (kind === G && frame.length === 1) throw lost('CandidateGone', 'the candidate is gone')
    if (kind !== A && kind !== E) throw new Fault(`a frame of kind ${kind}`)
    if (!nonce.equals(reader.raw(NONCE))) throw new Fault('an answer to another call')
    const value = kind === A ? reader.value() : undefined
    if (kind === E) {
      thrown = reader.words()
      base = reader.words()
    }
    reader.end()
    if (kind === A) return value
  } catch (error) {
    throw error instanceof Fault ? lost('ProtocolFault', error.message) : error
  }
  // The sample's own assertion failed: tests that catch everything must not make good for it.
  if (thrown === 'AssertionError') sample.asserted = true
  // eslint-disable-next-line no-control-regex
  throw fail(thrown.slice(0, 200).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?') || 'unknown', base)
}

const quiet = Object.fromEntries(Object.keys(console).map((name) => [name, () => {}]))
const newConsole = () => ({ ...quiet, assert: (condition) => { if (!condition) sample.failures++ } })

const describe = (error) => {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${String(error)}`
  } catch {
    return 'thrown: a value that cannot be shown'
  }
}

const MEMORY = new Set(['MemoryError', 'std::bad_alloc', 'java.lang.OutOfMemoryError'])

/** What became of the sample: outcome and detail. */
const verdict = () => {
  const { unserved, lost, failures, errors, raised, asserted, calls } = sample
  if (unserved !== null) return ['unservable', unserved] // not the sample's fault: it must be judged the other way
  if (lost !== null) return ['gone', lost.name === 'ProtocolFault' ? `protocol: ${lost.reason}` : lost.reason]
  if (failures) return ['failed', `${failures} assertion${failures > 1 ? 's' : ''} of the tests did not hold`]
  if (errors.length) {
    const [error] = errors
    if (!raised.has(error)) return ['failed', describe(error)]
    if (MEMORY.has(error.name)) return ['memory', error.name]
    return [error.name === 'AssertionError' ? 'failed' : 'error', error.name]
  }
  if (asserted) return ['failed', 'AssertionError']
  if (calls === 0) return ['failed', 'the tests made no call']
  return ['passed', '']
}

const prepared = new Map()

/** The tests as a function of a stub, a console and require. */
const prepare = ({ key, files }) => {
  const { entry, 'helpers.js': helpers, 'test.js': test } = files
  const text = `${helpers}\n${test}\n`
  let tests = prepared.get(key)
  prepared.delete(key) // so that those used longest ago stand first
  if (tests === undefined || tests.text !== text || tests.entry !== entry) {
    // eslint-disable-next-line no-new-func
    tests = { entry, text, run: new Function(entry, 'console', 'require', text) }
    if (prepared.size === KEPT) prepared.delete(prepared.keys().next().value)
  }
  prepared.set(key, tests)
  return tests.run
}

const globals = new Set(Reflect.ownKeys(globalThis))

const start = (request) => {
  sample = { calls: 0, failures: 0, errors: [], raised: new WeakSet(), asserted: false, lost: null, unserved: null }
  restartRandom()
  // Tests may go on asynchronously: they have ended when nothing is left to wait for, which node says once more only
  // if there was something.
  setImmediate(() => {})
  try {
    prepare(request)(call, newConsole(), require)
  } catch (error) {
    sample.errors.push(error)
  }
}

const finish = () => {
  const [report, detail] = verdict()
  sample = null
  for (const key of Reflect.ownKeys(globalThis)) if (!globals.has(key)) Reflect.deleteProperty(globalThis, key)
  const text = JSON.stringify({ report, detail: detail.slice(0, 400).replace(/\s+/g, ' ') })
  wire.begin(text.charCodeAt(0)).raw(Buffer.from(text.slice(1)))
  wire.send()
}

process.on('uncaughtException', (error) => {
  if (sample === null) process.reallyExit(1)
  sample.errors.push(error)
})
process.on('beforeExit', () => {
  if (sample !== null) finish()
  for (;;) {
    const frame = wire.receive()
    if (frame === null) process.reallyExit(0)
    if (frame[0] !== JSON_) continue // an answer to a call of a sample that has ended
    return start(JSON.parse(frame.toString()).judge)
  }
})
