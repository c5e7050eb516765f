import { useRef, type ReactNode } from "react";
import { useSentences } from "../strings/use-sentences";

interface FilePicker {
  /** To be drawn where the button stands. */
  readonly input: ReactNode;
  /** Shows the browser's own list of files. */
  pick(): void;
}

/** Lets the person choose one .xlsx file; nothing happens when none is chosen. */
export const useFilePicker = (onFile: (file: File) => void): FilePicker => {
  const say = useSentences();
  const field = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={field}
      type="file"
      accept=".xlsx"
      hidden
      aria-label={say.open}
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file) onFile(file);
        target.value = "";
      }}
    />
  );
  return { input, pick: () => field.current?.click() };
};
