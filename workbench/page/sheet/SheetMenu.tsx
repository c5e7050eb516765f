import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { Sheet } from "../../book/sheet";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import type { SheetVerbs } from "./use-sheet-verbs";

interface SheetMenuProps {
  readonly sheet: Sheet;
  readonly at: { readonly x: number; readonly y: number };
  readonly verbs: SheetVerbs;
  onRename(): void;
  onClose(): void;
}

/** What can be done with a sheet, where the right mouse button was pressed on its tab. */
export const SheetMenu = ({ sheet, at, verbs, onRename, onClose }: SheetMenuProps) => {
  const say = useSentences();
  const { book } = useWorkspace();
  const hidden = book.sheets.filter(({ visibility }) => visibility === "hidden");
  const target = { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  return (
    <Menu
      open
      inline
      positioning={{ target, position: "above", align: "start", strategy: "fixed" }}
      onOpenChange={onClose}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => verbs.add(sheet)}>{say.insertSheet}</MenuItem>
          <MenuItem onClick={() => verbs.remove(sheet)}>{say.deleteSheet}</MenuItem>
          <MenuItem onClick={onRename}>{say.renameSheet}</MenuItem>
          <MenuItem onClick={() => verbs.hide(sheet)}>{say.hideSheet}</MenuItem>
          {hidden.length === 0 ? (
            <MenuItem disabled>{say.unhideSheet}</MenuItem>
          ) : (
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem>{say.unhideSheet}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {hidden.map((one) => (
                    <MenuItem key={one.id} onClick={() => verbs.show(one)}>
                      {one.name}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
