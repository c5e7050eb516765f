import { Caption1 } from "@fluentui/react-components";
import { useSaid } from "./use-said";

interface SaidProps {
  readonly children: string;
  readonly className?: string;
}

/** A line that comes up while a person works: a screen reader says it as well. */
export const Said = ({ children, className }: SaidProps) => {
  useSaid(children);
  return (
    <Caption1 block className={className}>
      {children}
    </Caption1>
  );
};
