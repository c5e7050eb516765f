import type { Attributes } from "./namespace-scope";

/** Takes the elements of a part in their order, each by its local name and its namespace. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes, namespace: string) => void;
  readonly close?: (name: string, namespace: string) => void;
  readonly text?: (text: string) => void;
}
