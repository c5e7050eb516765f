import type { Attributes } from "./namespace-scope";

/** Takes the elements of a part in their order, each by its local name and its namespace. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes, namespace: string) => void;
  readonly close?: (name: string, namespace: string) => void;
  readonly text?: (text: string) => void;
  /** Begins and ends what another reader may see otherwise: alternatives, and the content of an element that is not there. */
  readonly openChoice?: () => void;
  readonly closeChoice?: () => void;
  /** An element of another namespace begins, which its reader is not shown; some programs go by its name alone. */
  readonly passOver?: (name: string) => void;
}
