import { useState } from "react";
import { refusalSentence } from "../src/strings/sentences";
import { usePaneLanguage } from "../src/taskpane/pane-language";
import type { Outcome } from "../src/workflows/outcome";
import { outcomeOfLoading } from "../src/workflows/outcome-of-loading";
import { checkWords } from "./words";
import type { Copy } from "./write-copy";

/** What writes comes when it is asked for, and offline from what the page has kept. */
const loadWriting = () =>
  import(/* webpackChunkName: "write", webpackMode: "lazy" */ "./write-copy");

type Writing = Awaited<ReturnType<typeof loadWriting>>;

/** Writes copies: whether one is being written, and why the last one was not. */
export const useCopying = (onCopy: (copy: Copy) => void) => {
  const { language } = usePaneLanguage();
  const [isWriting, setIsWriting] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const write = async (make: (by: Writing) => Promise<Outcome<Copy>>) => {
    setIsWriting(true);
    setRefused(null);
    try {
      const loaded = await outcomeOfLoading(loadWriting);
      const outcome = loaded.kind === "done" ? await make(loaded.answer) : loaded;
      if (outcome.kind === "done") onCopy(outcome.answer);
      else setRefused(refusalSentence(outcome.refusal, language));
    } catch (error) {
      console.error(error);
      setRefused(checkWords(language).ownFault);
    }
    setIsWriting(false);
  };
  return {
    isWriting,
    refused,
    write: (make: (by: Writing) => Promise<Outcome<Copy>>) => void write(make),
  };
};
