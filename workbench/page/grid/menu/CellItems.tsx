import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useSentences } from "../../strings/use-sentences";
import type { Allowed } from "./allowed";
import type { MenuVerbs } from "./use-menu-verbs";

interface CellItemsProps {
  readonly allowed: Allowed;
  readonly verbs: MenuVerbs;
}

interface Item {
  readonly label: string;
  readonly isAllowed: boolean;
  choose(): void;
}

/** Inserting and deleting the selected cells, or the whole rows and columns they stand in. */
export const CellItems = ({ allowed, verbs }: CellItemsProps) => {
  const say = useSentences();
  const { shift, lines } = allowed;
  return (
    <>
      <Submenu
        label={say.insert}
        items={[
          { label: say.shiftRight, isAllowed: shift, choose: () => verbs.shift("right") },
          { label: say.shiftDown, isAllowed: shift, choose: () => verbs.shift("down") },
          {
            label: say.wholeRows,
            isAllowed: lines.rows.insert,
            choose: () => verbs.insert("rows"),
          },
          {
            label: say.wholeColumns,
            isAllowed: lines.columns.insert,
            choose: () => verbs.insert("columns"),
          },
        ]}
      />
      <Submenu
        label={say.delete}
        items={[
          { label: say.shiftLeft, isAllowed: shift, choose: () => verbs.shift("left") },
          { label: say.shiftUp, isAllowed: shift, choose: () => verbs.shift("up") },
          {
            label: say.wholeRows,
            isAllowed: lines.rows.remove,
            choose: () => verbs.remove("rows"),
          },
          {
            label: say.wholeColumns,
            isAllowed: lines.columns.remove,
            choose: () => verbs.remove("columns"),
          },
        ]}
      />
    </>
  );
};

const Submenu = ({ label, items }: { label: string; items: readonly Item[] }) => {
  if (items.every(({ isAllowed }) => !isAllowed)) return <MenuItem disabled>{label}</MenuItem>;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{label}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={label}>
          {items.map((item) => (
            <MenuItem key={item.label} disabled={!item.isAllowed} onClick={item.choose}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
