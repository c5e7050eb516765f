import { useState } from "react";
import { SourceFault } from "../faults/source-fault";
import { sourceFaultSentence } from "../strings/sentences";
import { usePaneLanguage } from "./pane-language";

/** The bytes of a file the user chose; a SourceFault where it can no longer be read. */
export const fileBytes = async (file: File): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new SourceFault("file-unreadable", { file: file.name }, { cause });
  }
};

/** Reads a file the user chose as UTF-8 text; `refused` says, in the pane's language, why the last one was not read. */
export const useTextFile = (take: (name: string, text: string) => void) => {
  const { language } = usePaneLanguage();
  const [refused, setRefused] = useState("");
  const read = async (file: File) => {
    try {
      const bytes = await fileBytes(file);
      setRefused("");
      take(file.name, new TextDecoder().decode(bytes));
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      setRefused(sourceFaultSentence(error, language));
    }
  };
  return { refused, read: (file: File) => void read(file) };
};
