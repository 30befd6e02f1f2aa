/**
 * The value, where it cannot be absent.
 * @param why the reason it must be there, for whoever reads the failure
 * @throws Error when it is absent all the same: a defect of ours, never a user's mistake
 */
export function must<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Impossible: ${why}`);
  return value;
}

/** Proof that a switch is exhaustive. @throws Error when it was not. */
export function mustNotHappen(value: never, why: string): never {
  throw new Error(`Impossible: ${why}: ${JSON.stringify(value)}`);
}
