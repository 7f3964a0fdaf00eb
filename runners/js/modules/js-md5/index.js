// The interface of the npm package js-md5, for problems that require it, on top of node's own MD5.
'use strict'

const { createHash, createHmac } = require('crypto')

const bytes = (message) => {
  if (typeof message === 'string') return Buffer.from(message, 'utf8')
  if (message instanceof ArrayBuffer) return Buffer.from(message)
  if (ArrayBuffer.isView(message)) return Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  if (Array.isArray(message)) return Buffer.from(message)
  throw new Error('input is invalid type')
}

class Hasher {
  constructor (hash) { this.hash = hash }

  update (message) {
    this.hash.update(bytes(message))
    return this
  }

  // A copy is finalised, so that a hasher can be asked more than once.
  result () {
    if (this.final === undefined) this.final = this.hash.digest()
    return this.final
  }

  hex () { return this.result().toString('hex') }
  toString () { return this.hex() }
  digest () { return Array.from(this.result()) }
  array () { return this.digest() }
  base64 () { return this.result().toString('base64') }
  arrayBuffer () { return Uint8Array.from(this.result()).buffer }
  buffer () { return this.arrayBuffer() }
}

const interfaceOf = (create) => {
  const method = (output) => (...args) => create(...args.slice(0, -1)).update(args[args.length - 1])[output]()
  const main = method('hex')
  main.create = create
  main.update = (...args) => create(...args.slice(0, -1)).update(args[args.length - 1])
  for (const output of ['hex', 'array', 'digest', 'arrayBuffer', 'buffer', 'base64']) main[output] = method(output)
  return main
}

const md5 = interfaceOf(() => new Hasher(createHash('md5')))
md5.md5 = md5
md5.hmac = interfaceOf((key) => new Hasher(createHmac('md5', bytes(key))))

module.exports = md5
