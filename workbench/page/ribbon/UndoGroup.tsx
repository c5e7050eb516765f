import { useSyncExternalStore } from "react";
import type { OpenBook } from "../open-book";
import { useSentences } from "../strings/use-sentences";
import { redoIcon, undoIcon } from "./icons";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroup } from "./RibbonGroup";

/** Undo and redo, each dim while there is nothing to do. */
export const UndoGroup = ({ open: { book, watch } }: { open: OpenBook }) => {
  const say = useSentences();
  useSyncExternalStore(watch.subscribe, watch.version);
  return (
    <RibbonGroup label={say.editing}>
      <RibbonButton
        label={say.undo}
        icon={undoIcon}
        {...(book.canUndo ? {} : { state: "off" })}
        onClick={() => book.undo()}
      />
      <RibbonButton
        label={say.redo}
        icon={redoIcon}
        {...(book.canRedo ? {} : { state: "off" })}
        onClick={() => book.redo()}
      />
    </RibbonGroup>
  );
};
