import { useCallback, useMemo, useState } from "react";
import type { Book } from "../../book/book";
import type { Entered } from "../../book/typed-input/entered";
import { defaultStyle } from "../../book/style";
import type { Notice } from "../dialogs/notice";
import type { Sentences } from "../strings/sentences";
import { refusalText } from "./refusal-text";

/** What is being typed, where, and into which of the two fields. */
interface Draft {
  readonly at: { readonly sheetId: string; readonly row: number; readonly column: number };
  readonly text: string;
  readonly mode: "enter" | "edit";
  readonly field: "cell" | "bar";
}

export interface Editor {
  readonly draft: Draft | null;
  /** Whether protection keeps the active cell as it is. */
  isLocked(): boolean;
  /** Starts typing into the active cell; on a locked one it says so and starts nothing. */
  begin(draft: Omit<Draft, "at">): void;
  change(change: Partial<Omit<Draft, "at">>): void;
  cancel(): void;
  /** Enters what was typed and then goes on; where Excel objects it says why and keeps the draft. */
  confirm(then?: () => void): void;
}

/** The one entry in progress on a page. */
export const useEditor = (book: Book, say: Sentences, tell: (notice: Notice) => void): Editor => {
  const [draft, setDraft] = useState<Draft | null>(null);

  const end = useCallback((): void => {
    book.setEditing(null);
    setDraft(null);
  }, [book]);

  return useMemo((): Editor => {
    const enter = (entry: Draft, then: () => void, insist?: "insist"): void => {
      const entered = book.typeEntry(entry.at, entry.text, insist);
      if (entered.kind === "entered") {
        end();
        then();
        return;
      }
      tell(objection(entered, entry, then));
    };
    const objection = (
      entered: Exclude<Entered, { kind: "entered" }>,
      entry: Draft,
      then: () => void,
    ): Notice =>
      entered.kind === "refused"
        ? { kind: "message", text: refusalText(entered, say) }
        : {
            kind: "invalid",
            alert: entered.alert,
            onInsist: () => enter(entry, then, "insist"),
            onRetry: () => setDraft({ ...entry, mode: "edit" }),
            onCancel: end,
          };
    return {
      draft,
      isLocked: () => isLocked(book),
      begin: (start) => {
        const at = activeCell(book);
        if (isLocked(book)) {
          const text = say.refusals.sheetProtected(book.activeSheet.name);
          return tell({ kind: "message", text });
        }
        book.setEditing(at);
        setDraft({ ...start, at });
      },
      change: (change) => setDraft((now) => now && { ...now, ...change }),
      cancel: end,
      confirm: (then = () => undefined) => (draft ? enter(draft, then) : then()),
    };
  }, [book, draft, end, say, tell]);
};

const activeCell = ({ activeSheet }: Book): Draft["at"] => {
  const { row, column } = activeSheet.selection;
  return { sheetId: activeSheet.id, row, column };
};

const isLocked = ({ activeSheet }: Book): boolean => {
  const { row, column } = activeSheet.selection;
  const style = activeSheet.cell(row, column)?.style ?? defaultStyle;
  return activeSheet.protection !== null && style.locked;
};
