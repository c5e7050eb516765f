import { useEffect, useState } from "react";
import type { SaidOf } from "../../workflows/shown/find-items";
import { outcomeOfLoading } from "../../workflows/outcome-of-loading";
import { parts } from "../parts";

const nothing: SaidOf = () => [];

/** What items are also looked for by, loaded once something is looked for; until then, and without a network, nothing. */
export const useSaidOfItem = (isWanted: boolean): SaidOf => {
  const [saidOf, setSaidOf] = useState<SaidOf>(() => nothing);
  useEffect(() => {
    if (!isWanted) return;
    void outcomeOfLoading(parts.said).then((outcome) => {
      if (outcome.kind === "done") setSaidOf(() => outcome.answer.saidOfItem);
    });
  }, [isWanted]);
  return saidOf;
};
