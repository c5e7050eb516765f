import { useLayoutEffect, useRef, useState } from "react";
import { wordLoss } from "../../xlsx/loss";
import { writeXlsx } from "../../xlsx/write-xlsx";
import type { Notice } from "../dialogs/notice";
import { newBook, readBook, type BookFile, type OpenBook } from "../open-book";
import { fetchFile, orUnavailable, type Sample } from "../page-data";
import type { Language } from "../page-options";
import { sentencesIn } from "../strings/use-sentences";
import { faultText } from "./fault-text";
import type { KeptCopy } from "./kept-copies";
import { saveFile } from "./save-file";

/** The book on the page, and how it comes and goes; `then` is done when another book is there. */
export interface Files {
  readonly open: OpenBook;
  startNew(then?: () => void): void;
  openFile(file: File, then?: () => void): void;
  /** Nothing is read where the sample is open as it was served. */
  openSample(sample: Sample, then?: () => void): void;
  bringBack(copy: KeptCopy): void;
  download(): void;
  /** As an add-in asks for it: no one is asked about unsaved changes. */
  close(changes: "Save" | "SkipSave"): void;
}

interface FilesProps {
  readonly first: OpenBook;
  readonly language: Language;
  tell(notice: Notice): void;
  /** Enters what is being typed into a cell and then goes on, as Excel does when its ribbon is used. */
  finishEntry(then: () => void): void;
}

/** Opens books in place of one another; none with unsaved changes goes without being asked about. */
export const useFiles = ({ first, language, tell, finishEntry }: FilesProps): Files => {
  const say = sentencesIn[language];
  const [open, setOpen] = useState(first);
  // Reading takes time: what is asked about is the book that is there when another is ready.
  const current = useRef(first);
  useLayoutEffect(() => {
    current.current = open;
  }, [open]);

  const attempt = async (
    work: () => Promise<void>,
    excuse: (reason: string) => string,
  ): Promise<void> => {
    try {
      await work();
    } catch (error) {
      tell({ kind: "message", text: excuse(faultText(error, say)) });
    }
  };
  const save = async ({ name, book, changes }: OpenBook): Promise<void> => {
    const count = changes.count();
    saveFile(name, await writeXlsx(book));
    changes.saved(count);
  };
  const replace = (next: OpenBook, then: () => void): void => {
    const put = (): void => {
      setOpen(next);
      then();
    };
    finishEntry(() => {
      const leaving = current.current;
      if (leaving.changes.areUnsaved()) askToSave(leaving, put);
      else put();
    });
  };
  const askToSave = (leaving: OpenBook, then: () => void): void =>
    tell({
      kind: "unsaved",
      name: leaving.name,
      onSave: () =>
        void attempt(async () => {
          await save(leaving);
          then();
        }, say.unwritable),
      onDiscard: then,
    });
  const read = async (file: BookFile, then: () => void): Promise<void> => {
    const { opened, lost } = await readBook(file, "in-file");
    replace(opened, () => {
      then();
      if (lost.length > 0)
        tell({
          kind: "message",
          text: [say.lost, ...lost.map((its) => wordLoss(its, say.file.losses))].join("\n"),
        });
    });
  };
  const nothing = (): void => undefined;
  return {
    open,
    startNew: (then = nothing) => replace(newBook(`${say.newTitle}.xlsx`), then),
    openFile: (file, then = nothing) =>
      void attempt(async () => {
        const bytes = await orUnavailable(async () => new Uint8Array(await file.arrayBuffer()));
        await read({ name: file.name, bytes }, then);
      }, say.unreadable),
    openSample: (sample, then = nothing) => {
      const address = sample.file[language];
      if (open.address === address && !open.changes.areUnsaved()) then();
      else void attempt(async () => read(await fetchFile(address), then), say.unreadable);
    },
    bringBack: (copy) =>
      void attempt(async () => {
        const { opened } = await readBook(copy, "in-no-file");
        setOpen(opened);
      }, say.unreadable),
    close: (changes) =>
      void attempt(async () => {
        if (changes === "Save") await save(current.current);
        setOpen(newBook(`${say.newTitle}.xlsx`));
      }, say.unwritable),
    download: () => finishEntry(() => void attempt(() => save(current.current), say.unwritable)),
  };
};
