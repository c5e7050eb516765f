import { Button, Caption1 } from "@fluentui/react-components";
import { addressText } from "../../cells/address";
import { numberOffers } from "../../faults/number-as-text";
import type { Problem } from "../../faults/problem";
import { InParts } from "../InParts";
import { usePaneLanguage } from "../pane-language";

interface NumberOffersProps {
  readonly problems: readonly Problem[];
  readonly onConvert: () => void;
}

/** Offers to make numbers of the entries that only are text, each shown before and after; nothing where there is none. */
export const NumberOffers = ({ problems, onConvert }: NumberOffersProps) => {
  const { words } = usePaneLanguage();
  const offers = numberOffers(problems);
  if (offers.length === 0) return null;
  return (
    <section aria-label={words.numbers.title(offers.length)}>
      <Caption1 block>{words.numbers.title(offers.length)}</Caption1>
      <InParts items={offers}>
        {(shown) =>
          shown.map(({ where, text, number }) => (
            <Caption1 key={addressText(where)} block>
              {addressText(where)}: “{text}” → {number}
            </Caption1>
          ))
        }
      </InParts>
      <Button size="small" onClick={onConvert}>
        {words.numbers.convert}
      </Button>
    </section>
  );
};
