import { useState, type MouseEvent, type ReactNode } from "react";
import type { Sheet } from "../../../book/sheet";
import type { ClipboardVerbs } from "../../clipboard/use-clipboard-verbs";
import { useWorkspace } from "../../use-workspace";
import type { Lines } from "../lines-with";
import type { LineSizes } from "../use-line-sizes";
import { GridMenu } from "./GridMenu";
import { LineSizeDialog } from "./LineSizeDialog";
import { useMenuVerbs } from "./use-menu-verbs";

interface GridMenuOptions {
  readonly sizes: LineSizes;
  readonly clipboard: ClipboardVerbs;
  /** Selects what the menu is asked for at. */
  onAim(event: MouseEvent): void;
  onClear(): void;
}

interface OpenableMenu {
  open(event: MouseEvent): void;
  /** The menu, or the box it led to, while one of them is open. */
  readonly drawn: ReactNode;
}

/** The menu of cells, rows and columns, and the box that asks for their size. */
export const useGridMenu = (sheet: Sheet, options: GridMenuOptions): OpenableMenu => {
  const { editor, focusGrid } = useWorkspace();
  const verbs = useMenuVerbs(sheet);
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [sized, setSized] = useState<Lines | null>(null);
  const { sizes, clipboard, onAim, onClear } = options;

  const open = (event: MouseEvent): void => {
    // The entry in progress has the browser's own menu.
    if (editor.draft) return;
    event.preventDefault();
    onAim(event);
    setAt({ x: event.clientX, y: event.clientY });
  };
  const closing = (forget: () => void) => (): void => {
    forget();
    focusGrid();
  };
  if (sized) {
    const resize = (points: number): void => verbs.resize(sized.what, points);
    return {
      open,
      drawn: (
        <LineSizeDialog
          sheet={sheet}
          lines={sized}
          onSize={resize}
          onClose={closing(() => setSized(null))}
        />
      ),
    };
  }
  if (!at) return { open, drawn: null };
  return {
    open,
    drawn: (
      <GridMenu
        sheet={sheet}
        at={at}
        verbs={verbs}
        clipboard={clipboard}
        onClear={onClear}
        onSize={setSized}
        onFit={({ what, first }) => sizes.fit({ what, index: first })}
        onClose={closing(() => setAt(null))}
      />
    ),
  };
};
