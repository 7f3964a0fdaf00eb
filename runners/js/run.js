// Runs solution.js and, inside its scope, test.js; reports on descriptor 3 what became of the tests.
'use strict'

const fs = require('fs')
const Module = require('module')
const path = require('path')
const vm = require('vm')

const CONTROL = 3
const { readSync, writeSync } = fs
writeSync(CONTROL, 'begin\n') // from here on an abnormal end is the program's own
const leave = process.reallyExit.bind(process)
const { stringify } = JSON
const { from: bufferFrom, alloc } = Buffer
const toText = String

// Node's own console.assert only prints. Whoever calls it with a falsehood has failed an assertion.
let failures = 0
let reported = false
Object.defineProperty(console, 'assert', {
  value: (condition, ...message) => {
    if (condition) return
    failures++
    console.error('Assertion failed', ...message)
  },
  writable: false,
  configurable: false
})
const trueConsole = console

// Verdicts must not depend on luck: the same random numbers for every sample (the mulberry32 generator, 53 bits a number).
let seed = 42
const next = () => {
  seed = (seed + 0x6D2B79F5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), seed | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return (t ^ (t >>> 14)) >>> 0
}
Object.defineProperty(Math, 'random', {
  value: function random () { return ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992 },
  writable: true,
  configurable: true,
  enumerable: false
})

// What tests compare with: copies, so that replacing JSON.stringify does not make every answer right.
const copyOf = (object) => Object.freeze(Object.create(Object.prototype, Object.getOwnPropertyDescriptors(object)))
const trueJSON = copyOf(JSON)
const trueMath = copyOf(Math)

const report = (outcome, detail) => {
  if (reported) return
  reported = true
  const nonce = alloc(64)
  const length = readSync(CONTROL, nonce, 0, 64, null)
  const text = stringify(toText(detail).slice(0, 400)).slice(1, -1)
  writeSync(CONTROL, bufferFrom(`${nonce.latin1Slice(0, length)} ${outcome} ${text}\n`))
}

const describe = (error) => {
  try {
    if (error instanceof Error) return `${error.name}: ${error.message}`
    return `thrown: ${toText(error)}`
  } catch {
    return 'thrown: a value that cannot be shown'
  }
}

const isMemory = (error) => error instanceof RangeError && /allocation failed/i.test(describe(error))

const fail = (error) => {
  if (failures) report('failed', 'an assertion of the tests did not hold')
  else if (error && error.code === 'ERR_ASSERTION') report('failed', describe(error))
  else report(isMemory(error) ? 'memory' : 'error', describe(error))
  leave(1)
}

const finish = () => {
  if (failures) {
    report('failed', `${failures} assertion${failures > 1 ? 's' : ''} of the tests did not hold`)
    leave(1)
  }
  if (process.exitCode) {
    report('failed', `the exit code was set to ${toText(process.exitCode)}`)
    leave(1)
  }
  report('passed', '')
  leave(0)
}

// Before anything of the program's, so that a handler of its own can't hide an error from us.
process.on('uncaughtException', fail)

const filename = path.resolve('solution.js')
const solution = fs.readFileSync('solution.js', 'utf8')
const test = fs.readFileSync('test.js', 'utf8')
fs.unlinkSync('solution.js')
fs.unlinkSync('test.js')
process.argv = [process.argv[0], filename]

const module_ = new Module('.', null)
module_.filename = filename
module_.paths = Module._nodeModulePaths(process.cwd())
process.mainModule = require.main = module_
const require_ = Module.createRequire(filename)
require_.main = module_

// The tests stand in a function of their own, inside the solution's scope: they see its names, but a `console` that it
// declares does not hide the true one from them.
const gate = `hx_${process.hrtime.bigint().toString(36)}`
const text = `${solution}\n;${gate}((console, JSON, Math) => {${test}\n});`
let body
try {
  // Alone first: a solution that only parses together with what follows it does not parse.
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname']
  vm.compileFunction(solution, parameters, { filename })
  body = vm.compileFunction(text, [...parameters, gate], {
    filename,
    importModuleDynamically: vm.constants && vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
  })
} catch (error) {
  report('compile', describe(error))
  leave(1)
}

let tested = false
const { apply } = Reflect
const sourceOf = Function.prototype.toString
const testSource = `(console, JSON, Math) => {${test}\n}`
const runTests = (tests) => {
  if (apply(sourceOf, tests, []) !== testSource) return // somebody else found the gate
  tests(trueConsole, trueJSON, trueMath)
  tested = true
}

try {
  body.call(module_.exports, module_.exports, require_, module_, filename, process.cwd(), runTests)
} catch (error) {
  fail(error)
}

// Tests may go on asynchronously: they have ended when nothing is left to wait for. Others who wait for that may have
// something to do then (node:test has), so they come first.
const { setImmediate } = globalThis
process.once('beforeExit', () => {
  process.once('beforeExit', () => {
    if (tested) finish()
    report('exit', 'returned before the tests ran')
    leave(0)
  })
  setImmediate(() => {})
})
