import { useState } from "react";
import { sourceFaultSentence } from "../strings/sentences";
import { readUserText } from "../workflows/read-user-file";
import { usePaneLanguage } from "./pane-language";

/** Reads a file the user chose as UTF-8 text; `refused` says, in the pane's language, why the last one was not read. */
export const useTextFile = (take: (name: string, text: string) => void) => {
  const { language } = usePaneLanguage();
  const [refused, setRefused] = useState("");
  const read = async (file: File) => {
    const outcome = await readUserText(file);
    const isRead = outcome.kind === "read";
    setRefused(isRead ? "" : sourceFaultSentence(outcome.fault, language));
    if (isRead) take(file.name, outcome.answer);
  };
  return { refused, read: (file: File) => void read(file) };
};
