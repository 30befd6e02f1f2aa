import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { WriterPage } from "./features/writer/writer-page.tsx";

/** Draws the page of a letter's writer, who has no account: one question, for whoever holds the link. */
export function openWriterPage(root: Element, token: string): void {
  createRoot(root).render(
    <StrictMode>
      <WriterPage token={token} />
    </StrictMode>,
  );
}
