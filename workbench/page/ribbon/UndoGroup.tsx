import { useSyncExternalStore } from "react";
import { travel } from "../keys/travel";
import type { OpenBook } from "../open-book";
import { useSentences } from "../strings/use-sentences";
import { redoIcon, undoIcon } from "./icons";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroup } from "./RibbonGroup";

interface UndoGroupProps {
  readonly open: OpenBook;
  /** A button that has become dim keeps no focus. */
  onDone(): void;
}

/** Undo and redo, each dim while there is nothing to do. */
export const UndoGroup = ({ open: { book, watch }, onDone }: UndoGroupProps) => {
  const say = useSentences();
  useSyncExternalStore(watch.subscribe, watch.version);
  const go = (way: "undo" | "redo"): void => {
    travel(book, way);
    onDone();
  };
  return (
    <RibbonGroup label={say.editing}>
      <RibbonButton
        label={say.undo}
        icon={undoIcon}
        {...(book.canUndo ? {} : { state: "off" })}
        onClick={() => go("undo")}
      />
      <RibbonButton
        label={say.redo}
        icon={redoIcon}
        {...(book.canRedo ? {} : { state: "off" })}
        onClick={() => go("redo")}
      />
    </RibbonGroup>
  );
};
