// Frames and values between a judge and a candidate. Everything that it calls is taken here, before a sample can patch it.
'use strict'

const { readSync, writeSync } = require('fs')
const { types } = require('util')

const MOST = 1 << 20 // bytes of a frame
const DEEPEST = 64 // containers in containers
const ENTRIES = 4096 // of a map or set: what is hashed must not cost the other side much
const HEAD = 4

const unbound = (method) => Function.prototype.call.bind(method)
const { isArray } = Array
const { keys, defineProperty, freeze, getPrototypeOf } = Object
const plain = Object.prototype
const { isMap, isSet, isNumberObject, isStringObject, isBooleanObject, isBigIntObject } = types
const eachOfMap = unbound(Map.prototype.forEach)
const eachOfSet = unbound(Set.prototype.forEach)
const setInMap = unbound(Map.prototype.set)
const addToSet = unbound(Set.prototype.add)
const sizeOfMap = unbound(Object.getOwnPropertyDescriptor(Map.prototype, 'size').get)
const sizeOfSet = unbound(Object.getOwnPropertyDescriptor(Set.prototype, 'size').get)
const ofNumber = unbound(Number.prototype.valueOf)
const ofString = unbound(String.prototype.valueOf)
const ofBoolean = unbound(Boolean.prototype.valueOf)
const ofBigInt = unbound(BigInt.prototype.valueOf)
const unitAt = unbound(String.prototype.charCodeAt)
const pad = unbound(String.prototype.padStart)
const inHex = unbound(BigInt.prototype.toString)
const setFloat = unbound(DataView.prototype.setFloat64)
const getFloat = unbound(DataView.prototype.getFloat64)
const copy = unbound(Uint8Array.prototype.set)
const part = unbound(Buffer.prototype.subarray)
const hexWrite = unbound(Buffer.prototype.hexWrite)
const hexSlice = unbound(Buffer.prototype.hexSlice)
const latin1Slice = unbound(Buffer.prototype.latin1Slice)
const ucs2Slice = unbound(Buffer.prototype.ucs2Slice)
const swap16 = unbound(Buffer.prototype.swap16)
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const fromUtf8 = utf8.decode.bind(utf8)
const { from: bufferFrom, allocUnsafeSlow: alloc } = Buffer
const big = BigInt
const boxed = Object
const { wait } = Atomics
const nobody = new Int32Array(new SharedArrayBuffer(4))

const N = 78; const T = 84; const F = 70; const D = 100; const S = 115; const W = 119; const I = 73
const LIST = 91; const MAP = 123; const SET = 60; const SOME = 79; const OPAQUE = 63

/** A frame or value that no honest side sends, or a value too large or too deep to be sent. */
class Fault extends Error {}

/** What stands for a value that can't be sent: every use of it throws. */
const opaque = (name) => {
  const never = () => { throw new TypeError(`an answer can't be used: ${name}`) }
  const traps = { get: never, has: never, ownKeys: never, getOwnPropertyDescriptor: never, getPrototypeOf: never }
  return new Proxy(freeze({}), traps)
}

/** Builds a frame; the memory is used again for the next one. An exact one throws Fault for what can't be sent whole. */
class Writer {
  constructor (exact = false) {
    this.exact = exact
    this.allocate(1 << 12)
    this.size = HEAD
  }

  allocate (size) {
    this.bytes = alloc(size)
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, size)
  }

  /** Makes sure that `more` bytes fit. */
  room (more) {
    const needed = this.size + more
    if (needed <= this.bytes.length) return
    if (needed > MOST + HEAD) throw new Fault('too large a value')
    const old = this.bytes
    let size = old.length * 2
    while (size < needed) size *= 2
    this.allocate(size)
    copy(this.bytes, old)
  }

  byte (value) {
    this.room(1)
    this.bytes[this.size++] = value
  }

  u32 (value) {
    this.room(4)
    const { bytes, size } = this
    bytes[size] = value >>> 24
    bytes[size + 1] = value >>> 16
    bytes[size + 2] = value >>> 8
    bytes[size + 3] = value
    this.size = size + 4
  }

  raw (bytes) {
    this.room(bytes.length)
    copy(this.bytes, bytes, this.size)
    this.size += bytes.length
  }

  /** Length and bytes of a text that is shown to people. */
  words (text) {
    const bytes = bufferFrom(text, 'utf8')
    this.u32(bytes.length)
    this.raw(bytes)
  }

  value (value, depth = 0) {
    switch (typeof value) {
      case 'number':
        this.room(9)
        this.bytes[this.size] = D
        setFloat(this.view, this.size + 1, value)
        this.size += 9
        return
      case 'string': return this.text(value)
      case 'boolean': return this.byte(value ? T : F)
      case 'bigint': return this.bigint(value)
      case 'object':
        if (value === null) return this.byte(N)
        if (depth >= DEEPEST) throw new Fault('too deep a value')
        return this.object(value, depth + 1)
      default: // undefined, function, symbol
        if (this.exact && value !== undefined) throw new Fault(`a ${typeof value}`)
        this.opaque(typeof value)
    }
  }

  opaque (name) {
    this.byte(OPAQUE)
    this.words(name)
  }

  text (value) {
    const count = value.length
    const start = this.size
    this.room(5 + count)
    this.bytes[this.size++] = S
    this.u32(count)
    const { bytes } = this
    let at = this.size
    for (let i = 0; i < count; i++) {
      const unit = unitAt(value, i)
      if (unit > 127) {
        this.size = start
        return this.wide(value)
      }
      bytes[at++] = unit
    }
    this.size = at
  }

  wide (value) {
    const count = value.length
    this.room(5 + 2 * count)
    this.bytes[this.size++] = W
    this.u32(count)
    const { bytes } = this
    let at = this.size
    for (let i = 0; i < count; i++) {
      const unit = unitAt(value, i)
      bytes[at++] = unit >>> 8
      bytes[at++] = unit
    }
    this.size = at
  }

  bigint (value) {
    // n bytes of two's complement hold -(x + 1) and x alike, so the bits of one of them give the length.
    let hex = inHex(value < 0n ? ~value : value, 16)
    const bytes = (hex.length >>> 1) + (hex.length % 2 === 0 && unitAt(hex, 0) < 56 /* 8 */ ? 0 : 1)
    this.room(5 + bytes)
    hex = pad(hex, 2 * bytes, '0')
    this.bytes[this.size++] = I
    this.u32(bytes)
    hexWrite(this.bytes, hex, this.size, bytes)
    if (value < 0n) for (let i = 0; i < bytes; i++) this.bytes[this.size + i] ^= 255
    this.size += bytes
  }

  container (tag, count, most) {
    if (count > most) throw new Fault('too large a value')
    this.byte(tag)
    this.byte(0)
    this.u32(count)
  }

  /** As its own enumerable properties, whatever its class: that is what JSON.stringify looks at too. */
  object (value, depth) {
    if (isArray(value)) {
      const count = value.length
      this.container(LIST, count, MOST)
      for (let i = 0; i < count; i++) this.value(value[i], depth)
    } else if (isMap(value)) {
      this.container(MAP, sizeOfMap(value), ENTRIES)
      this.bytes[this.size - 5] = 1
      eachOfMap(value, (item, key) => {
        this.value(key, depth)
        this.value(item, depth)
      })
    } else if (isSet(value)) {
      this.container(SET, sizeOfSet(value), ENTRIES)
      eachOfSet(value, (item) => this.value(item, depth))
    } else if (isNumberObject(value)) this.box(ofNumber(value))
    else if (isStringObject(value)) this.box(ofString(value))
    else if (isBooleanObject(value)) this.box(ofBoolean(value))
    else if (isBigIntObject(value)) this.box(ofBigInt(value))
    else {
      if (this.exact && getPrototypeOf(value) !== plain) throw new Fault('an object of a class')
      const names = keys(value)
      this.container(MAP, names.length, ENTRIES)
      for (let i = 0; i < names.length; i++) {
        this.text(names[i])
        this.value(value[names[i]], depth)
      }
    }
  }

  box (value) {
    this.byte(SOME)
    this.value(value)
  }
}

/** Takes a frame apart. Everything throws Fault if the bytes are not what they should be. */
class Reader {
  constructor (bytes) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    this.at = 0
  }

  need (count) {
    if (count > this.bytes.length - this.at) throw new Fault('the frame is too short')
  }

  byte () {
    this.need(1)
    return this.bytes[this.at++]
  }

  u32 () {
    this.need(4)
    const { bytes, at } = this
    this.at += 4
    return ((bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]) >>> 0
  }

  raw (count) {
    this.need(count)
    this.at += count
    return part(this.bytes, this.at - count, this.at)
  }

  words () {
    const { bytes } = this
    const count = this.u32()
    this.need(count)
    const start = this.at
    const end = this.at = start + count
    let at = start
    while (at < end && bytes[at] < 128) at++
    if (at === end) return latin1Slice(bytes, start, end)
    try {
      return fromUtf8(part(bytes, start, end))
    } catch {
      throw new Fault('bad UTF-8')
    }
  }

  end () {
    if (this.at !== this.bytes.length) throw new Fault('the frame is too long')
  }

  value (depth = 0) {
    const tag = this.byte()
    switch (tag) {
      case D:
        this.need(8)
        this.at += 8
        return getFloat(this.view, this.at - 8)
      case S: return this.words()
      case T: return true
      case F: return false
      case N: return null
      case W: return this.wide()
      case I: return this.bigint()
      case OPAQUE: {
        const name = this.words()
        return name === 'undefined' ? undefined : opaque(name)
      }
      case SOME: {
        if (this.bytes[this.at] === SOME) throw new Fault('a box in a box')
        const value = this.value(DEEPEST)
        if (value === null || value === undefined || typeof value === 'object') throw new Fault('a box of no primitive')
        return boxed(value)
      }
    }
    if (tag !== LIST && tag !== MAP && tag !== SET) throw new Fault(`unknown tag ${tag}`)
    if (depth >= DEEPEST) throw new Fault('too deep a value')
    return this.container(tag, depth + 1)
  }

  wide () {
    const count = this.u32()
    this.need(2 * count)
    return ucs2Slice(swap16(bufferFrom(this.raw(2 * count))), 0, 2 * count)
  }

  bigint () {
    const count = this.u32()
    if (count === 0) throw new Fault('an integer without bytes')
    const bytes = bufferFrom(this.raw(count))
    const negative = bytes[0] > 127
    if (negative) for (let i = 0; i < count; i++) bytes[i] ^= 255
    if (count > 1 && bytes[0] === 0 && bytes[1] < 128) throw new Fault('an integer of more bytes than it needs')
    const value = big(`0x${hexSlice(bytes, 0, count)}`)
    return negative ? ~value : value
  }

  container (tag, depth) {
    const kind = this.byte()
    const count = this.u32()
    this.need(tag === MAP ? 2 * count : count)
    if (kind > (tag === MAP ? 1 : 0)) throw new Fault(`unknown kind ${kind}`)
    if (tag === LIST) {
      const list = []
      for (let i = 0; i < count; i++) list[i] = this.value(depth)
      return list
    }
    if (count > ENTRIES) throw new Fault('too many entries')
    if (tag === SET) {
      const set = new Set()
      for (let i = 0; i < count; i++) addToSet(set, this.value(depth))
      return set
    }
    return kind === 1 ? this.map(count, depth) : this.properties(count, depth)
  }

  map (count, depth) {
    const map = new Map()
    for (let i = 0; i < count; i++) {
      const key = this.value(depth)
      setInMap(map, key, this.value(depth))
    }
    return map
  }

  properties (count, depth) {
    const object = {}
    for (let i = 0; i < count; i++) {
      const key = this.value(depth)
      if (typeof key !== 'string') throw new Fault('a name that is no text')
      const value = this.value(depth)
      if (key !== '__proto__') object[key] = value
      else defineProperty(object, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true })
    }
    return object
  }
}

/** A stream of frames in both directions. Blocks, also if somebody has made the descriptors non-blocking. */
class Wire {
  constructor (input, output, exact = false) {
    this.input = input
    this.output = output
    this.bytes = alloc(1 << 12)
    this.start = this.stop = 0
    this.writer = new Writer(exact)
  }

  /** The next frame's body, valid until the next call; null at the end. Throws Fault if its length is out of range. */
  receive () {
    if (!this.fill(HEAD)) return null
    const { bytes, start } = this
    const size = ((bytes[start] << 24) | (bytes[start + 1] << 16) | (bytes[start + 2] << 8) | bytes[start + 3]) >>> 0
    if (size < 1 || size > MOST) throw new Fault(`a frame of ${size} bytes`)
    if (!this.fill(HEAD + size)) return null
    const from = this.start + HEAD
    this.start = from + size
    return part(this.bytes, from, this.start)
  }

  /** Waits until `count` bytes are there. */
  fill (count) {
    if (this.start === this.stop) this.start = this.stop = 0
    if (this.start + count > this.bytes.length) {
      const old = part(this.bytes, this.start, this.stop)
      const bytes = count > this.bytes.length ? alloc(2 * count) : this.bytes
      copy(bytes, old)
      this.stop -= this.start
      this.start = 0
      this.bytes = bytes
    }
    while (this.stop - this.start < count) {
      const got = again(readSync, this.input, this.bytes, this.stop, this.bytes.length - this.stop)
      if (got === 0) return false
      this.stop += got
    }
    return true
  }

  /** A writer for a frame of this kind. */
  begin (kind) {
    this.writer.size = HEAD
    this.writer.byte(kind)
    return this.writer
  }

  send () {
    const { writer } = this
    const { bytes, size } = writer
    writer.size = 0
    writer.u32(size - HEAD)
    for (let at = 0; at < size;) at += again(writeSync, this.output, bytes, at, size - at)
  }
}

const again = (call, descriptor, bytes, at, count) => {
  for (let pause = 1; ; pause = pause < 8 ? pause * 2 : pause) {
    try {
      return call(descriptor, bytes, at, count, null)
    } catch (error) {
      if (error.code !== 'EAGAIN' && error.code !== 'EINTR') throw error
      wait(nobody, 0, 0, pause)
    }
  }
}

/** The mulberry32 generator, 53 bits a number: verdicts must not depend on luck. Returns how to start it again. */
const seedRandom = () => {
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
  return () => { seed = 42 }
}

module.exports = { Fault, Reader, Wire, Writer, seedRandom }
