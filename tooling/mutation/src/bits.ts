/** A set of numbers below a size as a bit each, in base64. @throws RangeError for a number that has no bit */
export function packBits(numbers: Iterable<number>, size: number): string {
  const bytes = new Uint8Array(Math.ceil(size / 8));
  for (const number of numbers) {
    const at = number >> 3;
    if (number >= size) throw new RangeError(`${number} has no bit in a set of ${size}.`);
    bytes[at] = (bytes[at] ?? 0) | (1 << (number & 7));
  }
  return Buffer.from(bytes).toString("base64");
}

/** Whether a number is in a set that was packed. */
export function hasBit(bytes: Uint8Array, number: number): boolean {
  return ((bytes[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
}

/** The bytes of a packed set. */
export function unpackBits(packed: string): Uint8Array {
  return Buffer.from(packed, "base64");
}
