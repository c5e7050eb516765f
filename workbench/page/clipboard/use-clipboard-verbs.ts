import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import type { Clipboard } from "./use-clipboard";

/** Copy, cut and paste from a menu, where the browser hands over its clipboard only if it is asked. */
export interface ClipboardVerbs {
  readonly isCut: boolean;
  take(how: "copy" | "cut"): void;
  paste(what: "all" | "values"): void;
}

export const useClipboardVerbs = (clipboard: Clipboard): ClipboardVerbs => {
  const { tell } = useWorkspace();
  const say = useSentences();
  const refused = (): void => tell({ kind: "message", text: say.clipboardRefused });
  return {
    isCut: clipboard.copied?.how === "cut",
    take: (how) => {
      const text = clipboard.take(how);
      if (text !== null) navigator.clipboard.writeText(text).catch(refused);
    },
    paste: (what) => {
      navigator.clipboard.readText().then((text) => clipboard.paste(text, what), refused);
    },
  };
};
