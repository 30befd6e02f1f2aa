/** Long enough that a word is one question, short enough to feel at once. */
const PAUSE_MS = 200;

type Act = (text: string) => void;

/** A text that acts once no more of it has come for a moment. */
export interface Typing {
  /** What acts from now on. What was typed before acts where one is when the moment is over, not where one was. */
  follow(act: Act): void;
  type(text: string): void;
  /** What still waits acts at once. */
  settle(): void;
  /**
   * The text that stands in the address now. True where somebody else changed it, such as a tab or the browser's back
   * button: then what was typed is over and waits no more.
   */
  hear(value: string): boolean;
  /** Nothing that waits acts any more. */
  stop(): void;
}

/** Nothing is typed yet. */
export function createTyping(): Typing {
  let act: Act = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: string | null = null;
  /** What has acted and is not in the address yet. */
  let echo: string | null = null;
  const stop = () => {
    clearTimeout(timer);
    waiting = null;
  };
  const settle = () => {
    const text = waiting;
    stop();
    if (text === null) return;
    echo = text;
    act(text);
  };
  return {
    follow: (next) => {
      act = next;
    },
    type: (text) => {
      stop();
      waiting = text;
      timer = setTimeout(settle, PAUSE_MS);
    },
    settle,
    hear: (value) => {
      const isEcho = echo !== null && echo.trim() === value.trim();
      echo = null;
      if (!isEcho) stop();
      return !isEcho;
    },
    stop,
  };
}
