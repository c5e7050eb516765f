import { Button, Caption1 } from "@fluentui/react-components";
import type { ParameterEntries } from "../../workflows/enter-parameters";
import type { Fill } from "../../workflows/shown/show-parameters";
import { usePaneLanguage } from "../pane-language";

interface FillsProps {
  readonly fills: readonly Fill[];
  readonly disabled: boolean;
  readonly onFill: (entries: ParameterEntries) => void;
}

/** Common values, one press each; pressing is the evaluator's decision (R7, R9). */
export const Fills = ({ fills, disabled, onFill }: FillsProps) => {
  const { words } = usePaneLanguage();
  return (
    <div style={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" }}>
      <Caption1>{words.parameters.fill}</Caption1>
      {fills.map(({ label, entries }) => (
        <Button
          key={label}
          size="small"
          disabledFocusable={disabled}
          onClick={() => onFill(entries)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
};
