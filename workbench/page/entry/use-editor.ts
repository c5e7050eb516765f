import { useCallback, useMemo, useState } from "react";
import type { Book } from "../../book/book";
import type { Entered } from "../../book/typed-input/entered";
import type { EntryPlace } from "../../book/typed-input/type-entry";
import type { OpenBook } from "../open-book";
import type { Notice } from "../dialogs/notice";
import type { Sentences } from "../strings/sentences";
import type { Draft } from "./draft";
import { isLocked } from "./is-locked";
import { refusalText } from "./refusal-text";
import type { TypeEntry } from "./type-and-widen";
import { selectedAreas } from "../../book/selection";

/** What an entry is begun with. */
type Beginning = Pick<Draft, "text" | "mode" | "field">;

export interface Editor {
  readonly draft: Draft | null;
  /** Whether protection keeps the active cell as it is. */
  isLocked(): boolean;
  /** Starts typing into the active cell; on a locked one it says so and starts nothing. */
  begin(beginning: Beginning): void;
  /** Changes the entry; unless the change says otherwise nothing is pointed at any more and the caret stays. */
  change(change: Partial<Omit<Draft, "at">>): void;
  cancel(): void;
  /** Enters what was typed and then goes on; where Excel objects it says why and keeps the draft. */
  confirm(then?: () => void): void;
  /** Enters what was typed into every selected cell of its sheet. */
  confirmAll(then?: () => void): void;
}

/** An entry on its way into its cells, and what comes after. */
interface Entering {
  readonly entry: Draft;
  readonly at: EntryPlace;
  then(): void;
}

/** The one entry in progress on a page. */
export const useEditor = (
  { book, drawing }: Pick<OpenBook, "book" | "drawing">,
  type: TypeEntry,
  say: Sentences,
  tell: (notice: Notice) => void,
): Editor => {
  const [draft, setDraft] = useState<Draft | null>(null);

  const end = useCallback((): void => {
    book.setEditing(null);
    drawing.draw(() => setDraft(null));
  }, [book, drawing]);

  return useMemo((): Editor => {
    // A formula may have been pointed together on other sheets.
    const leaveOthers = ({ sheetId }: EntryPlace): void => book.activate(sheetId, "user");
    const enter = ({ entry, at, then }: Entering, insist?: "insist"): void => {
      leaveOthers(at);
      const entered = type(at, entry.text, insist);
      if (entered.kind === "entered") {
        end();
        then();
        return;
      }
      tell(objection(entered, { entry, at, then }));
    };
    const objection = (
      entered: Exclude<Entered, { kind: "entered" }>,
      entering: Entering,
    ): Notice =>
      entered.kind === "refused"
        ? { kind: "message", text: refusalText(entered, say) }
        : {
            kind: "invalid",
            alert: entered.alert,
            onInsist: () => enter(entering, "insist"),
            onRetry: () => setDraft({ ...entering.entry, ...unpointed, mode: "edit" }),
            onCancel: end,
          };
    return {
      draft,
      isLocked: () => isActiveLocked(book),
      begin: (beginning) => {
        const at = activeCell(book);
        if (isActiveLocked(book)) {
          const text = say.refusals.sheetProtected(book.activeSheet.name);
          return tell({ kind: "message", text });
        }
        book.setEditing(at);
        setDraft({ ...beginning, ...unpointed, at });
      },
      change: (change) => setDraft((now) => now && { ...now, ...unpointed, ...change }),
      cancel: () => {
        if (draft) leaveOthers(draft.at);
        end();
      },
      confirm: (then = () => undefined) =>
        draft ? enter({ entry: draft, at: draft.at, then }) : then(),
      confirmAll: (then = () => undefined) =>
        draft ? enter({ entry: draft, at: selectedWith(book, draft), then }) : then(),
    };
  }, [book, type, draft, end, say, tell]);
};

const unpointed = { pointed: null, caret: null } as const;

const selectedWith = (book: Book, { at }: Draft): EntryPlace => {
  const sheet = book.sheetById(at.sheetId);
  return sheet ? { ...at, into: selectedAreas(sheet.selection) } : at;
};

const activeCell = ({ activeSheet }: Book): Draft["at"] => {
  const { row, column } = activeSheet.selection;
  return { sheetId: activeSheet.id, row, column };
};

const isActiveLocked = ({ activeSheet }: Book): boolean =>
  isLocked(activeSheet, activeSheet.selection.row, activeSheet.selection.column);
