import { useRef } from "react";
import type { Clipboard } from "../clipboard/use-clipboard";
import type { Sheet } from "../../book/sheet";
import type { Draft } from "../entry/draft";
import { refusalText } from "../entry/refusal-text";
import { ownText } from "../entry/editing-text";
import type { Pointing } from "../formula/use-pointing";
import type { Place } from "../grid/place";
import { useFill } from "../fill/use-fill";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import type { Command, Direction, Intention } from "./intention";
import { keepOthers } from "./add-area";
import { destination, moveSelection, type Moved, type PageSize } from "./move-selection";
import { neighbourSheet } from "./neighbour-sheet";
import { nextInSelection } from "./next-in-selection";
import { selectWhole } from "./select-whole";
import { backFromTabs, tabOn, type TabRun } from "./tab-run";
import { travel } from "./travel";
import { selectedAreas } from "../../book/selection";

interface IntentionOptions {
  readonly page: PageSize;
  readonly pointing: Pointing;
  select(moved: Moved): void;
  /** Scrolls to a cell. */
  show(place: Place): void;
  openList(): void;
  readonly clipboard: Clipboard;
  pasteValues(): void;
}

/** Does what a key means. */
export const useIntentions = (sheet: Sheet, options: IntentionOptions) => {
  const { book, editor, language, tell, focusNameBox, openFind } = useWorkspace();
  const say = useSentences();
  const tabs = useRef<TabRun | null>(null);
  const fill = useFill(sheet);
  const { select, pointing, clipboard } = options;

  const next = (direction: Direction): void =>
    editor.confirm(() => {
      const before = tabs.current;
      tabs.current = null;
      if (direction === "right") {
        const { moved, run } = tabOn(sheet, before);
        tabs.current = run;
        return select(moved);
      }
      const back = direction === "down" ? backFromTabs(sheet, before) : null;
      select(back ?? nextInSelection(sheet, direction));
    });

  const moved = ({ move, reach }: Intention & { kind: "move" }): Moved => {
    const to = moveSelection(sheet, move, reach, options.page);
    return reach === "extend" ? keepOthers(sheet, to) : to;
  };

  const pointOn = ({ move, reach }: Intention & { kind: "move" }): void => {
    const { from, to } = pointing.last();
    const place = destination(sheet, to, move, options.page);
    pointing.point(reach === "extend" ? from : place, place, "cells");
    options.show(place);
  };

  const startEditing = (): void => {
    const { row, column } = sheet.selection;
    const options = { locale: language, date1904: book.date1904 };
    const text = ownText(sheet, row, column, options);
    editor.begin({ text, mode: "edit", field: "cell" });
  };

  const switchMode = ({ mode, pointed }: Draft): void =>
    editor.change({ mode: mode === "edit" ? "enter" : "edit", pointed });

  const clear = (): void => {
    const entered = book.deleteContents(sheet.id, selectedAreas(sheet.selection));
    if (entered.kind === "refused") tell({ kind: "message", text: refusalText(entered, say) });
  };

  /** Enter alone pastes what the line is still around, as in Excel. */
  const isPasting = ({ direction }: Intention & { kind: "next" }): boolean =>
    direction === "down" && !editor.draft && clipboard.copied !== null;

  const cancel = (): void => {
    clipboard.forget();
    if (editor.draft) editor.cancel();
  };

  return (intention: Command): void => {
    switch (intention.kind) {
      case "move":
        if (editor.draft && pointing.isDue()) return pointOn(intention);
        tabs.current = null;
        return editor.confirm(() => select(moved(intention)));
      case "next":
        if (isPasting(intention)) return clipboard.pasteLast();
        return next(intention.direction);
      case "pasteValues":
        return options.pasteValues();
      case "enterAll":
        return editor.confirmAll();
      case "fill":
        return fill.fromEdge(intention.side);
      case "find":
        return openFind();
      case "goTo":
        return focusNameBox();
      case "select":
        return select(selectWhole(sheet, intention.what));
      case "sheet":
        return book.activate(neighbourSheet(book, intention.step).id, "user");
      case "edit":
        return editor.draft ? switchMode(editor.draft) : startEditing();
      case "retype":
        return editor.begin({ text: "", mode: "enter", field: "cell" });
      case "clear":
        return clear();
      case "cancel":
        return cancel();
      case "undo":
      case "redo":
        return travel(book, intention.kind);
      case "list":
        return options.openList();
    }
  };
};
