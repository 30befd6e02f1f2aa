/**
 * Sorts a short list where it lies, equal ones in their order. The engine's own sort makes room for thousands first, which a
 * list of two or three does not need.
 */
export function sortFew<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let from = 1; from < list.length; from++) {
    const moving = list[from];
    if (moving === undefined) continue;
    let at = from - 1;
    for (let before = list[at]; before !== undefined && compare(before, moving) > 0; before = list[at]) {
      list[at + 1] = before;
      at -= 1;
    }
    list[at + 1] = moving;
  }
  return list;
}
