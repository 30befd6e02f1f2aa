const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * How deep arrays and objects lie in each other in a JSON text, without parsing it: a deep text can exhaust the stack
 * of whatever parses it. Text inside strings does not count. An invalid text gets some number; the parser refuses it.
 *
 * One pass without an expression to match: strangers send these texts, and one made of open quotes would keep an
 * expression busy for minutes.
 */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isInString = !isInString;
    else if (isInString && code === BACKSLASH) at += 1;
    else if (!isInString) depth += toStep(code);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** Brackets and braces, as they open and close. */
function toStep(code: number): number {
  if (code === 0x5b || code === 0x7b) return 1;
  return code === 0x5d || code === 0x7d ? -1 : 0;
}
