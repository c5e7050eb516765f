import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Source } from "./trail";
import { useFollow } from "./trail-context";

interface SourceLinkProps {
  readonly to: Source;
  /** Its own on its page: the way back finds it by this. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A number or a name that opens where it comes from. */
export const SourceLink = ({ to, name, children }: SourceLinkProps) => {
  const follow = useFollow();
  return (
    <Link as="button" inline data-link={name} onClick={() => follow(to, name)}>
      {children}
    </Link>
  );
};
