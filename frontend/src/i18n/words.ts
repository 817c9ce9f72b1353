/** A dictionary: texts in groups of any depth, addressed by the path of their keys (`shell.nav.search`). */
export interface Words {
  [key: string]: string | Words
}

/** Every path that leads to a text, so that a key that does not exist does not compile. */
export type PathIn<W> = W extends string ? never : { [K in keyof W & string]: W[K] extends string ? K : `${K}.${PathIn<W[K]>}` }[keyof W & string]

/** What stands at a path: a text, a group, or nothing. */
export function at(words: Words, path: string): string | Words | undefined {
  let here: string | Words | undefined = words
  for (const key of path.split('.')) here = typeof here === 'object' && Object.hasOwn(here, key) ? here[key] : undefined
  return here
}

/** The message with each `{name}` replaced by its value; one without a value stays as it is. */
export function fill(message: string, values: Record<string, unknown>): string {
  return message.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : slot))
}

/** The keys of a group, in the order they are written. */
export function keysOf<W extends object>(group: W): (keyof W & string)[] {
  return Object.keys(group) as (keyof W & string)[]
}
