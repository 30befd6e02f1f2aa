const STRINGS = /"(?:[^"\\]|\\.)*"/gs;

/**
 * How deep arrays and objects lie in each other in a JSON text, without parsing it: a deep text can exhaust the stack
 * of whatever parses it. Text inside strings does not count. An invalid text gets some number; the parser refuses it.
 */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text.replace(STRINGS, "")) {
    if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
