import { Button } from "@induction/ui/primitives/button";
import FolderOpen from "lucide-react/icons/folder-open";
import { type ReactNode, useRef } from "react";

interface FileButtonProps {
  onChoose: (file: File) => void;
  children: ReactNode;
}

/** A button that asks the browser for one file of answers. */
export function FileButton({ onChoose, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={FolderOpen} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
    </>
  );
}
