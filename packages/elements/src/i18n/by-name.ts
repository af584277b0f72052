/** Words that are looked up by a name the gateway sends: any string may be asked for. */
export const byName = <T>(words: Readonly<Record<string, T>>): Readonly<Record<string, T>> => words

/** The words for a name, if there are any: a name from elsewhere must not find what every object has, as `constructor`. */
export function wordFor<T>(words: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}
