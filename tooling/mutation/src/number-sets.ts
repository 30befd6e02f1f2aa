/** Everything that is in any of several sets. */
export function unite(sets: Iterable<ReadonlySet<number>>): ReadonlySet<number> {
  const all = new Set<number>();
  for (const set of sets) for (const number of set) all.add(number);
  return all;
}

/** What of a set is in another one as well. */
export function keepOnly(set: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...set].filter((number) => other.has(number)));
}
