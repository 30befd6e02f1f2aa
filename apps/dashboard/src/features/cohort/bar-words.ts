/** How many people a bar counts, as far as it is told. */
export interface BarCount {
  readonly people: number;
  /** Where fewer are told than there are. */
  readonly isAtLeast?: boolean;
}

/** "12", "12 or more"; "Hidden" where none of them is told. */
export function toBarNumber({ people, isAtLeast = false }: BarCount): string {
  if (!isAtLeast) return String(people);
  return people === 0 ? "Hidden" : `${people} or more`;
}

/** The share of everybody, "40%" or "at least 40%"; nothing where none is told, or there is nobody. */
export function toBarShare({ people, isAtLeast = false }: BarCount, total: number): string {
  if (total === 0 || (isAtLeast && people === 0)) return "";
  const percent = `${Math.round((100 * people) / total)}%`;
  return isAtLeast ? `at least ${percent}` : percent;
}
