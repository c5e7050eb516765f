import { useMemo } from "react";
import type { Checked } from "../../../workflows/check-workbook";
import { showIntensities } from "../../../workflows/shown/show-intensities";
import { showResult } from "../../../workflows/shown/show-result";
import { IntensityChart } from "../charts/IntensityChart";
import { OpenParameters } from "../OpenParameters";
import { QuantitativeLines } from "../QuantitativeLines";

/** The quantitative score: the tier of Table A.2, the intensities it was told from, and the limits. */
export const QuantitativeSource = ({ checked }: { readonly checked: Checked }) => {
  const shown = useMemo(() => showResult(checked, new Date()), [checked]);
  const intensities = useMemo(() => showIntensities(checked), [checked]);
  return (
    <>
      <dl style={{ margin: 0 }}>
        <QuantitativeLines {...shown} isSource />
      </dl>
      {intensities && <IntensityChart shown={intensities} />}
      <OpenParameters parameters={shown.openParameters} />
    </>
  );
};
