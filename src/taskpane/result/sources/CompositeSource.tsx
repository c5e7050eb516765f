import { Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Checked } from "../../../workflows/check-workbook";
import { showResult } from "../../../workflows/shown/show-result";
import { showWaterfall } from "../../../workflows/shown/show-waterfall";
import { Waterfall } from "../charts/Waterfall";

/** The composite: its formula, and what each part adds. */
export const CompositeSource = ({ checked }: { readonly checked: Checked }) => {
  const waterfall = useMemo(() => showWaterfall(checked), [checked]);
  const { composite } = useMemo(() => showResult(checked, new Date()), [checked]);
  if (!waterfall || !composite) return null;
  return (
    <>
      <Caption1>
        {composite.formula} = {composite.score}
      </Caption1>
      <Waterfall waterfall={waterfall} total={composite.score} />
    </>
  );
};
