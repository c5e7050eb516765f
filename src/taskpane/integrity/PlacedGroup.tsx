import { Text } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { PlacedItems, type PlacedItem } from "../PlacedItems";

interface PlacedGroupProps {
  readonly title: string;
  readonly items: readonly PlacedItem[];
  readonly onShow?: ((at: CellAddress) => void) | undefined;
}

/** Sentences under their heading; nothing where there are none. */
export const PlacedGroup = ({ title, items, onShow }: PlacedGroupProps) =>
  items.length > 0 && (
    <section aria-label={title}>
      <Text as="h3" block weight="semibold">
        {title}
      </Text>
      <PlacedItems items={items} onShow={onShow} />
    </section>
  );
