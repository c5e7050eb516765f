import { makeStyles } from "@fluentui/react-components";

/** The looks of a column's fields. */
export const useFieldStyles = makeStyles({
  pair: { display: "flex", gap: "8px", "& > :first-child": { flex: "2 1 0", minWidth: 0 } },
  unit: { flex: "1 1 0", minWidth: "84px" },
  wide: { minWidth: 0, width: "100%" },
});
