import type { Sheet } from "../../book/sheet";
import { useAttempt } from "../entry/use-attempt";
import { usePointing } from "../formula/use-pointing";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";

export interface SheetVerbs {
  activate(sheet: Sheet): void;
  /** Adds a sheet before this one, or at the end. */
  add(before?: Sheet): void;
  remove(sheet: Sheet): void;
  rename(sheet: Sheet, name: string): void;
  hide(sheet: Sheet): void;
  show(sheet: Sheet): void;
}

/** What a person does to sheets; what the book refuses is said in a box. */
export const useSheetVerbs = (): SheetVerbs => {
  const { book, editor, tell, focusGrid } = useWorkspace();
  const say = useSentences();

  const attempt = useAttempt();
  const pointing = usePointing(book.activeSheet);
  return {
    activate: (sheet) => {
      if (pointing.isDue()) {
        pointing.leaveSheet();
        return book.activate(sheet.id, "user");
      }
      editor.confirm(() => {
        book.activate(sheet.id, "user");
        focusGrid();
      });
    },
    add: (before) => {
      focusGrid();
      attempt(() =>
        book.together(() => {
          const sheet = book.addSheet(undefined, "user");
          if (before) book.moveSheet(sheet.id, book.sheets.indexOf(before), "user");
          book.activate(sheet.id, "user");
        }),
      );
    },
    remove: (sheet) =>
      tell({
        kind: "question",
        text: say.deleteQuestion(sheet.name),
        onYes: () => attempt(() => book.deleteSheet(sheet.id, "user")),
      }),
    rename: (sheet, name) => attempt(() => book.renameSheet(sheet.id, name, "user")),
    hide: (sheet) => attempt(() => book.setSheetView(sheet.id, { visibility: "hidden" }, "user")),
    show: (sheet) =>
      attempt(() => {
        book.setSheetView(sheet.id, { visibility: "visible" }, "user");
        book.activate(sheet.id, "user");
      }),
  };
};
