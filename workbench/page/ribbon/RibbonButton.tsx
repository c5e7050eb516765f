import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

interface RibbonButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly tip?: { readonly title: string; readonly text: string };
  readonly state?: "off" | "pressed";
  readonly ref?: Ref<HTMLButtonElement>;
  onClick?: () => void;
}

const useStyles = makeStyles({
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "flex-start",
    gap: "4px",
    minWidth: "52px",
    padding: "6px 6px 2px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "12px",
    lineHeight: "15px",
    whiteSpace: "nowrap",
    ":enabled:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, pointerEvents: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke2,
    borderRightColor: tokens.colorBrandStroke2,
    borderBottomColor: tokens.colorBrandStroke2,
    borderLeftColor: tokens.colorBrandStroke2,
  },
  icon: { display: "flex", alignItems: "center", height: "32px" },
  tipTitle: { display: "block", marginBottom: "4px" },
});

/** A large button of the ribbon: its picture over its name, and a supertip if it has one. */
export const RibbonButton = ({ label, icon, tip, state, ...rest }: RibbonButtonProps) => {
  const styles = useStyles();
  const button = (
    <button
      type="button"
      {...rest}
      disabled={state === "off"}
      aria-pressed={state === "pressed" || undefined}
      className={mergeClasses(styles.button, state === "pressed" && styles.pressed)}
    >
      <span className={styles.icon}>{icon}</span>
      {label}
    </button>
  );
  if (!tip) return button;
  const content = (
    <>
      <strong className={styles.tipTitle}>{tip.title}</strong>
      {tip.text}
    </>
  );
  return (
    <Tooltip relationship="description" content={content}>
      {button}
    </Tooltip>
  );
};
