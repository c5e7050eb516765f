import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
} from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import type { Problem } from "../../faults/problem";
import { usePaneLanguage } from "../pane-language";
import { usePlaceMemory } from "../place-memory";
import { ProblemItems } from "./ProblemItems";

interface ProblemListProps {
  readonly wrong: readonly Problem[];
  readonly open: readonly Problem[];
  readonly onShow: (at: CellAddress) => void;
}

/** Everything to correct, always in sight; and what is still to be filled in, folded away. */
export const ProblemList = ({ wrong, open, onShow }: ProblemListProps) => {
  const { words } = usePaneLanguage();
  const memory = usePlaceMemory();
  return (
    <>
      {wrong.length > 0 && (
        <section aria-label={words.problems.wrong(wrong.length)}>
          <Text as="h2" block weight="semibold">
            {words.problems.wrong(wrong.length)}
          </Text>
          <ProblemItems problems={wrong} tone="wrong" onShow={onShow} />
        </section>
      )}
      {open.length > 0 && (
        <Accordion
          collapsible
          defaultOpenItems={memory.isUnfolded("open") ? "open" : []}
          onToggle={(_, { openItems }) => memory.fold("open", openItems.length > 0)}
        >
          <AccordionItem value="open">
            <AccordionHeader as="h2">{words.problems.open(open.length)}</AccordionHeader>
            <AccordionPanel style={{ margin: 0 }}>
              <ProblemItems problems={open} tone="open" onShow={onShow} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
};
