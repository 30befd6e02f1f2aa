import { useEffect, useLayoutEffect, useState } from "react";
import { createTyping } from "./typing.ts";

/** What the field shows, how it is changed, and how what was typed acts at once. */
type Typed = [typed: string, setTyped: (text: string) => void, settle: () => void];

/** A text that is typed here and acts after a short pause. */
export function useTyped(value: string, onSettled: (text: string) => void): Typed {
  const [typed, setTyped] = useState(value);
  const [typing] = useState(createTyping);
  useLayoutEffect(() => typing.follow(onSettled));
  useLayoutEffect(() => {
    if (typing.hear(value)) setTyped(value);
  }, [typing, value]);
  useEffect(() => typing.stop, [typing]);
  return [
    typed,
    (text) => {
      setTyped(text);
      typing.type(text);
    },
    typing.settle,
  ];
}
