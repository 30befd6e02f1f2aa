/** A place in a text: the line, and the character in it, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Bytes as text, or where they stop being UTF-8. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "broken"; readonly place: TextPlace };

/** The text, or null where bytes are none. The byte order mark that some programs write first is taken off. */
function decode(bytes: Uint8Array, isBeginning: boolean): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isBeginning });
  } catch {
    return null;
  }
}

/**
 * Text out of bytes of UTF-8. Bytes of another encoding are refused with the line and the character of the first that
 * fits none: read loosely they would become question marks that nobody sees.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decode(bytes, false);
  return text === null ? { kind: "broken", place: findBroken(bytes) } : { kind: "text", text };
}

/** Where the bytes stop being text: every shorter beginning is sound, every longer one is not. */
function findBroken(bytes: Uint8Array): TextPlace {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (decode(bytes.subarray(0, middle), true) === null) broken = middle;
    else sound = middle;
  }
  const lines = (decode(bytes.subarray(0, sound), true) ?? "").split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}
