/**
 * A page's state as it stands in the address: parse and serialise are exact inverses for every state, and what is
 * malformed in a pasted address falls back to the default instead of breaking the page.
 */
import type { LocationQuery, LocationQueryRaw } from 'vue-router'

export interface Codec<T> {
  read(values: string[]): T
  /** The default is written as nothing, so that addresses stay short. */
  write(value: T): string[]
}

export function text(): Codec<string> {
  return { read: ([value]) => value ?? '', write: (value) => (value === '' ? [] : [value]) }
}

export function list(): Codec<string[]> {
  return { read: (values) => [...new Set(values.filter((value) => value !== ''))], write: (value) => value }
}

export function integer(low: number, high: number): Codec<number | null> {
  return {
    read: ([value]) => {
      const number = /^\d{1,9}$/.test(value ?? '') ? Number(value) : null
      return number !== null && number >= low && number <= high ? number : null
    },
    write: (value) => (value === null ? [] : [String(value)]),
  }
}

/** A year that a report can be of; the API refuses others. */
export function year(): Codec<number | null> {
  return integer(1980, 2100)
}

export function years(): Codec<number[]> {
  return integers(1980, 2100)
}

export function integers(low: number, high: number): Codec<number[]> {
  const one = integer(low, high)
  return {
    read: (values) => [...new Set(values.map((value) => one.read([value])).filter((value) => value !== null))],
    write: (value) => value.map(String),
  }
}

export function choice<const T extends string>(options: readonly T[], standard: T): Codec<T> {
  return {
    read: ([value]) => options.find((option) => option === value) ?? standard,
    write: (value) => (value === standard ? [] : [value]),
  }
}

export function flag(): Codec<boolean> {
  return { read: ([value]) => value === '1' || value === 'true', write: (value) => (value ? ['1'] : []) }
}

type Codecs = Record<string, Codec<never> | Codec<unknown>>
export type StateOf<C> = { [K in keyof C]: C[K] extends Codec<infer T> ? T : never }

export interface QueryState<S> {
  parse(query: LocationQuery): S
  serialise(state: S): LocationQueryRaw
  keys: readonly string[]
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a codec is invariant in its type; any is the only top type
export function defineQuery<C extends Record<string, Codec<any>>>(codecs: C): QueryState<StateOf<C>> {
  const entries = Object.entries(codecs as Codecs) as [string, Codec<unknown>][]
  return {
    keys: Object.keys(codecs),
    parse(query) {
      const state: Record<string, unknown> = {}
      for (const [key, codec] of entries) {
        const raw = query[key]
        const values = (Array.isArray(raw) ? raw : [raw]).filter((value) => typeof value === 'string')
        state[key] = codec.read(values)
      }
      return state as StateOf<C>
    },
    serialise(state) {
      const query: LocationQueryRaw = {}
      for (const [key, codec] of entries) {
        const values = codec.write(state[key as keyof C])
        if (values.length === 1) query[key] = values[0]
        else if (values.length > 1) query[key] = values
      }
      return query
    },
  }
}
