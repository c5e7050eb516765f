import { Caption1 } from "@fluentui/react-components";
import type { ShownProgress } from "../../workflows/shown/show-progress";
import { InParts } from "../InParts";
import { usePaneLanguage } from "../pane-language";
import { WriteButton } from "../WriteButton";

interface NumberOffersProps {
  readonly offers: ShownProgress["offers"];
  readonly onConvert: () => void;
}

/** Offers to make numbers of the entries that only are text, each shown before and after; nothing where there is none. */
export const NumberOffers = ({ offers, onConvert }: NumberOffersProps) => {
  const { words } = usePaneLanguage();
  if (offers.length === 0) return null;
  return (
    <section aria-label={words.numbers.title(offers.length)}>
      <Caption1 block>{words.numbers.title(offers.length)}</Caption1>
      <InParts items={offers}>
        {(shown) =>
          shown.map(({ place, text, number }) => (
            <Caption1 key={place} block>
              {place}: “{text}” → {number}
            </Caption1>
          ))
        }
      </InParts>
      <WriteButton size="small" onClick={onConvert}>
        {words.numbers.convert}
      </WriteButton>
    </section>
  );
};
