import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
} from "@fluentui/react-components";
import type { ShownItem } from "../../workflows/shown/show-items";
import type { ShownCategory } from "../../workflows/shown/show-progress";
import { usePaneLanguage } from "../pane-language";
import { usePlaceMemory } from "../place-memory";
import { ItemRow } from "./ItemRow";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface CategoryItemsProps {
  readonly category: ShownCategory;
  readonly items: readonly ShownItem[];
  readonly onOpen: (item: ShownItem["id"]) => void;
  /** Whether its items are in sight at once. */
  readonly isOpen: boolean;
}

/** A category's items that pass the filter, folded away until asked for. */
export const CategoryItems = ({ category, items, isOpen, onOpen }: CategoryItemsProps) => {
  const styles = useStyles();
  const { wording } = usePaneLanguage();
  const memory = usePlaceMemory();
  if (items.length === 0) return null;
  const name = wording(category.name, (its) => its.tableA1[category.id]);
  return (
    <Accordion
      collapsible
      key={String(isOpen)}
      defaultOpenItems={isOpen || memory.isUnfolded(category.id) ? category.id : []}
      onToggle={(_, { openItems }) => {
        if (!isOpen) memory.fold(category.id, openItems.length > 0);
      }}
    >
      <AccordionItem value={category.id}>
        <AccordionHeader as="h2">
          <span style={{ flexGrow: 1 }}>
            {category.id} {name}
          </span>
          <Caption1 style={{ whiteSpace: "nowrap" }}>
            {category.earned} / {category.maximum}
          </Caption1>
        </AccordionHeader>
        <AccordionPanel style={{ margin: 0 }}>
          <ul className={styles.list}>
            {items.map((item) => (
              <li key={item.id}>
                <ItemRow item={item} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
