import { isObject } from '#domain/is-object.ts'
import { type Fact, type Given, once, type Scene } from '#domain/law/condition/scene.ts'
import { PartialList, Unknown, type Value } from '#domain/law/condition/truth.ts'

type Reader = (scene: Scene) => Given | Unknown

/** Every list among the facts of a transfer is one of codes. */
const isCodes = (value: unknown): value is string[] => Array.isArray(value)

const readers = new Map<string, Reader>()

/** How to read a fact by its path, of one name or two: looked up once and noted as read; unknown where nobody has given it. */
export const factReader = (path: string): Reader => {
  const known = readers.get(path)
  if (known !== undefined) return known
  const number = readers.size
  const [outer = '', inner] = path.split('.')
  const missing = new Unknown([path])
  const valueIn = (facts: Readonly<Record<string, unknown>>): unknown => {
    const value = facts[outer]
    if (inner === undefined) return value
    return isObject(value) ? value[inner] : undefined
  }
  const lookUp = ({ facts }: Scene): Fact | Unknown => {
    const value = valueIn(facts)
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return { path, value }
    return isCodes(value) ? { path, value } : missing
  }
  const reader: Reader = (scene) => {
    const { given } = scene.lookedUp
    let fact = given[number]
    if (fact === undefined) {
      fact = lookUp(scene)
      given[number] = fact
    }
    if (fact instanceof Unknown) return fact
    scene.read = scene.read.and(number)
    return fact.value
  }
  readers.set(path, reader)
  return reader
}

/** The facts that say where the data is or can be read from. */
const whereabouts = [
  'recipient.country',
  'places.hosting',
  'places.backup',
  'places.remoteAccess',
  'places.support',
].map(factReader)

const nothing: readonly string[] = []
const home = factReader('exporter.country')
const contract = factReader('contract')

/** Puts a country where it belongs in a sorted list, unless it is there. */
const add = (countries: string[], country: string): void => {
  let place = countries.length
  for (let before = countries[place - 1]; before !== undefined && country <= before; before = countries[place - 1]) {
    if (country === before) return
    place--
  }
  if (place === countries.length) countries.push(country)
  else countries.splice(place, 0, country)
}

/** Every country reached as far as the draft says; complete only when all places and the recipient's country are given. */
const reached = (scene: Scene): Value => {
  const countries: string[] = []
  let missing: readonly string[] = nothing
  for (const read of whereabouts) {
    const value = read(scene)
    if (typeof value === 'string') add(countries, value)
    else if (value instanceof Unknown) missing = [...missing, ...value.missing]
    else if (Array.isArray(value)) for (const country of value) add(countries, country)
  }
  return missing.length === 0 ? countries : new PartialList(countries, missing)
}

const allReached = (scene: Scene): Value => once(scene, scene.lookedUp.derived, 0, reached)

const without = (countries: readonly Value[], one: Value): readonly Value[] =>
  countries.includes(one) ? countries.filter((country) => country !== one) : countries

const destinations = (scene: Scene): Value => {
  const from = home(scene)
  if (from instanceof Unknown) return from
  const all = allReached(scene)
  if (all instanceof PartialList) return new PartialList(without(all.items, from), all.missing)
  return Array.isArray(all) ? without(all, from) : all
}

/** The variables that follow from the facts, by name; see `derivedFacts` for what each one means. */
export const derivedValues: Readonly<Record<string, (scene: Scene) => Value>> = {
  reached: allReached,
  destinations: (scene) => once(scene, scene.lookedUp.derived, 1, destinations),
  hasContract: (scene) => {
    const value = contract(scene)
    return value instanceof Unknown ? value : value !== null
  },
  today: ({ law }) => law.day,
  restricted: ({ conclusions }) => conclusions?.restricted ?? new Unknown([]),
  regimes: ({ conclusions }) => conclusions?.regimes ?? new Unknown([]),
  unverified: ({ conclusions }) => conclusions?.unverified ?? new Unknown([]),
  risk: ({ conclusions }) => conclusions?.risk ?? new Unknown([]),
}
