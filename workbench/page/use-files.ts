import { useState } from "react";
import { writeXlsx } from "../xlsx/write-xlsx";
import type { Notice } from "./dialogs/notice";
import { newBook, readBook, type OpenBook } from "./open-book";
import { fetchSample, type Sample } from "./page-data";
import type { Language } from "./page-options";
import { saveFile } from "./save-file";
import { sentencesIn } from "./strings/use-sentences";

export interface Files {
  readonly open: OpenBook;
  startNew(): void;
  openFile(file: File): void;
  openSample(sample: Sample): void;
  download(): void;
}

/** The book on the page and how it comes and goes. */
export const useFiles = (language: Language, tell: (notice: Notice) => void): Files => {
  const say = sentencesIn[language];
  const [open, setOpen] = useState(() => newBook(`${say.newTitle}.xlsx`));

  const attempt = async (
    work: () => Promise<void>,
    excuse: (reason: string) => string,
  ): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tell({ kind: "message", text: excuse(reason) });
    }
  };
  const read = async (name: string, bytes: Uint8Array): Promise<void> => {
    const { opened, lost } = await readBook(name, bytes);
    setOpen(opened);
    if (lost.length > 0) tell({ kind: "message", text: `${say.lost}\n${lost.join("\n")}` });
  };
  return {
    open,
    startNew: () => setOpen(newBook(`${say.newTitle}.xlsx`)),
    openFile: (file) =>
      void attempt(
        async () => read(file.name, new Uint8Array(await file.arrayBuffer())),
        say.unreadable,
      ),
    openSample: (sample) =>
      void attempt(async () => {
        const { name, bytes } = await fetchSample(sample, language);
        await read(name, bytes);
      }, say.unreadable),
    download: () =>
      void attempt(async () => saveFile(open.name, await writeXlsx(open.book)), say.unwritable),
  };
};
