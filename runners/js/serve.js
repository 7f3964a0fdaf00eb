// Runs solution.js and answers calls of one of its functions (named by the first argument) on descriptor 3.
'use strict'

const fs = require('fs')
const Module = require('module')
const path = require('path')
const vm = require('vm')
const { Fault, Reader, Wire, seedRandom } = require('./wire.js')

const C = 67; const A = 65; const B = 66; const E = 69; const L = 76; const R = 82
const NONCE = 8
const wire = new Wire(3, 3)
wire.begin(B)
wire.send() // from here on an abnormal end is the program's own
const leave = process.reallyExit.bind(process)
const { apply } = Reflect
const toText = String
const { test: matches } = RegExp.prototype
const { slice } = String.prototype
const { from: bufferFrom } = Buffer
const TrueError = Error
const classes = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, TrueError]
const names = classes.map((one) => one.name)

// Whoever calls it with a falsehood has failed an assertion: so it is where tests and sample share a process.
let failed = false
Object.defineProperty(console, 'assert', {
  value: (condition, ...message) => {
    if (condition) return
    failed = true
    console.error('Assertion failed', ...message)
  },
  writable: false,
  configurable: false
})
seedRandom()

const describe = (error) => {
  try {
    if (error instanceof TrueError) return `${error.name}: ${error.message}`
    return `thrown: ${toText(error)}`
  } catch {
    return 'thrown: a value that cannot be shown'
  }
}

const allocation = /^RangeError: .*allocation failed/i
const isMemory = (error) => apply(matches, allocation, [describe(error)])

const classOf = (error) => {
  try {
    if (isMemory(error)) return 'MemoryError'
    if (!(error instanceof TrueError)) return `thrown ${typeof error}`
    return error.code === 'ERR_ASSERTION' ? 'AssertionError' : toText(error.name)
  } catch {
    return 'thrown'
  }
}

/** The built-in class that an error is of, or that its own is derived from. */
const baseOf = (error) => {
  try {
    for (let i = 0; i < names.length; i++) if (error instanceof classes[i]) return names[i]
  } catch {} // a sample may make anything of instanceof
  return ''
}

const refuse = (kind, error) => {
  const writer = wire.begin(L)
  writer.raw(bufferFrom(kind + apply(slice, describe(error), [0, 400])))
  wire.send()
  leave(1)
}

const name = process.argv[2]
const filename = path.resolve('solution.js')
const solution = fs.readFileSync('solution.js', 'utf8')
fs.unlinkSync('solution.js')
process.argv = [process.argv[0], filename]

const module_ = new Module('.', null)
module_.filename = filename
module_.paths = Module._nodeModulePaths(process.cwd())
process.mainModule = require.main = module_
const require_ = Module.createRequire(filename)
require_.main = module_

const gate = `hx_${process.hrtime.bigint().toString(36)}`
let body
try {
  // Alone first: a solution that only parses together with what follows it does not parse.
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname']
  vm.compileFunction(solution, parameters, { filename })
  body = vm.compileFunction(`${solution}\n;${gate}(() => ${name});`, [...parameters, gate], {
    filename,
    importModuleDynamically: vm.constants && vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
  })
} catch (error) {
  refuse('c', error)
}

// Looked up at every call, as tests in the sample's scope do.
let lookUp
try {
  const found = (given) => { lookUp = given }
  apply(body, module_.exports, [module_.exports, require_, module_, filename, process.cwd(), found])
} catch (error) {
  refuse(isMemory(error) ? 'm' : 'e', error)
}
if (lookUp === undefined) leave(0) // returned before its end

const failure = (nonce, error) => {
  const writer = wire.begin(E)
  writer.raw(nonce)
  writer.words(apply(slice, classOf(error), [0, 200]))
  writer.words(baseOf(error))
}

const answer = (nonce, value) => {
  try {
    const writer = wire.begin(A)
    writer.raw(nonce)
    writer.value(value)
  } catch (error) {
    // A getter's error is the sample's; what is too large or too deep equals no answer that a test expects.
    if (!(error instanceof Fault)) return failure(nonce, error)
    const writer = wire.begin(A)
    writer.raw(nonce)
    writer.opaque(error.message)
  }
}

const serve = (frame) => {
  const reader = new Reader(frame)
  if (reader.byte() !== C) throw new Fault('not a call')
  const nonce = bufferFrom(reader.raw(NONCE))
  if (reader.byte() !== 0) throw new Fault('no such function')
  const values = []
  const count = reader.byte()
  for (let i = 0; i < count; i++) values[i] = reader.value()
  reader.end()
  try {
    const value = apply(lookUp(), undefined, values)
    if (!failed) return answer(nonce, value)
  } catch (error) {
    if (!failed) return failure(nonce, error)
  }
  failure(nonce, { __proto__: TrueError.prototype, name: 'AssertionError', message: '' })
}

try {
  wire.begin(R)
  wire.send()
  for (let frame; (frame = wire.receive()) !== null;) {
    serve(frame)
    wire.send()
  }
} catch {
  leave(1) // the wire is broken: there is nobody to tell
}
leave(0)
