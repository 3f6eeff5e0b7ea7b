import { alsoRead, type Given, reading, type Scene } from '#domain/law/scene.ts'
import { PartialList, Unknown, type Value } from '#domain/law/truth.ts'

/** The facts that say where the data is or can be read from, each with its path taken apart. */
const whereabouts = [
  'recipient.country',
  'places.hosting',
  'places.backup',
  'places.remoteAccess',
  'places.support',
].map((path) => ({ path, keys: path.split('.') }))

const isText = (item: unknown): item is string => typeof item === 'string'

const lookUp = (scene: Scene, path: string, keys: readonly string[]): Given | Unknown => {
  let at: unknown = scene.facts
  for (const key of keys) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
  if (at === null || typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean') return at
  return Array.isArray(at) && at.every(isText) ? at : new Unknown([path])
}

/** The value of a fact by its path, noted as read; unknown where nobody has given it. */
export const readFact = (scene: Scene, path: string, keys: readonly string[]): Given | Unknown => {
  let value = scene.given.get(path)
  if (value === undefined) {
    value = lookUp(scene, path, keys)
    scene.given.set(path, value)
  }
  if (!(value instanceof Unknown)) scene.reads.set(path, value)
  return value
}

/** What follows from the facts is worked out once; whoever asks has read what it was worked out from. */
const once =
  (name: string, workOut: (scene: Scene) => Value) =>
  (scene: Scene): Value => {
    let known = scene.derived.get(name)
    if (known === undefined) {
      known = reading(scene, workOut)
      scene.derived.set(name, known)
    }
    alsoRead(scene, known.reads)
    return known.value
  }

/** Every country reached as far as the draft says; complete only when all places and the recipient's country are given. */
const reached = (scene: Scene): Value => {
  const countries = new Set<Value>()
  const missing: string[] = []
  for (const { path, keys } of whereabouts) {
    const value = readFact(scene, path, keys)
    if (value instanceof Unknown) missing.push(...value.missing)
    else for (const country of Array.isArray(value) ? value : [value]) countries.add(country)
  }
  const items = [...countries].sort()
  return missing.length === 0 ? items : new PartialList(items, missing)
}

const destinations = (scene: Scene): Value => {
  const home = readFact(scene, 'exporter.country', ['exporter', 'country'])
  if (home instanceof Unknown) return home
  const all = reached(scene)
  if (all instanceof PartialList)
    return new PartialList(
      all.items.filter((country) => country !== home),
      all.missing,
    )
  return Array.isArray(all) ? all.filter((country) => country !== home) : all
}

/** The variables that follow from the facts, by name; see `derivedFacts` for what each one means. */
export const derivedValues: Readonly<Record<string, (scene: Scene) => Value>> = {
  reached: once('reached', reached),
  destinations: once('destinations', destinations),
  hasContract: (scene) => {
    const contract = readFact(scene, 'contract', ['contract'])
    return contract instanceof Unknown ? contract : contract !== null
  },
  today: ({ at }) => at.validAt,
  restricted: ({ conclusions }) => conclusions?.restricted ?? new Unknown([]),
  regimes: ({ conclusions }) => conclusions?.regimes ?? new Unknown([]),
  unverified: ({ conclusions }) => conclusions?.unverified ?? new Unknown([]),
  risk: ({ conclusions }) => conclusions?.risk ?? new Unknown([]),
}
