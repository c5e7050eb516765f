import { UnreadablePackage } from "../unreadable-package";
import type { Attributes } from "./namespace-scope";
import type { XmlListener } from "./xml-listener";

/**
 * Hands the content of the element at a path of local names to one listener and everything else, its tags included, to
 * another. All of the path and the content is in one namespace; what is in others inside is passed over. A second
 * element at the path is a fault, one elsewhere, and one that only some readers see: nobody can say which one counts.
 */
export class ContentListener implements XmlListener {
  readonly #path: readonly string[];
  readonly #namespace: string;
  readonly #inside: XmlListener;
  readonly #outside: XmlListener | undefined;
  #depth = 0;
  /** How many elements of the path are open. */
  #matched = 0;
  #skipped = 0;
  #wasMet = false;
  /** How many choices are open outside. */
  #choices = 0;

  constructor(
    path: readonly string[],
    namespace: string,
    inside: XmlListener,
    outside?: XmlListener,
  ) {
    this.#path = path;
    this.#namespace = namespace;
    this.#inside = inside;
    this.#outside = outside;
  }

  open(name: string, attributes: Attributes, namespace: string): void {
    this.#depth += 1;
    if (this.#matched < this.#path.length) this.#openOutside(name, attributes, namespace);
    else if (this.#skipped > 0 || namespace !== this.#namespace) this.#passOver(name);
    else this.#inside.open(name, attributes, namespace);
  }

  openChoice(): void {
    if (this.#isInside()) this.#inside.openChoice?.();
    else if (this.#skipped === 0) this.#choices += 1;
  }

  closeChoice(): void {
    if (this.#isInside()) this.#inside.closeChoice?.();
    else if (this.#skipped === 0) this.#choices -= 1;
  }

  text(text: string): void {
    if (this.#matched < this.#path.length) this.#outside?.text?.(text);
    else if (this.#skipped === 0) this.#inside.text?.(text);
  }

  close(name: string, namespace: string): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#matched < this.#path.length || depth === this.#matched) {
      if (depth === this.#matched) this.#matched -= 1;
      this.#outside?.close?.(name, namespace);
    } else if (this.#skipped > 0) this.#skipped -= 1;
    else this.#inside.close?.(name, namespace);
  }

  #isInside(): boolean {
    return this.#matched === this.#path.length && this.#skipped === 0;
  }

  #passOver(name: string): void {
    if (this.#skipped === 0) this.#inside.passOver?.(name);
    this.#skipped += 1;
  }

  #openOutside(name: string, attributes: Attributes, namespace: string): void {
    this.#outside?.open(name, attributes, namespace);
    const isNext = this.#depth === this.#matched + 1 && name === this.#path[this.#matched];
    if (!isNext || namespace !== this.#namespace) {
      if (name === this.#path.at(-1) && namespace === this.#namespace)
        throw new UnreadablePackage("ambiguous", `${name} stands elsewhere.`);
      return;
    }
    this.#matched += 1;
    if (this.#matched < this.#path.length) return;
    if (this.#wasMet) throw new UnreadablePackage("ambiguous", `${name} is there twice.`);
    if (this.#choices > 0)
      throw new UnreadablePackage("ambiguous", `${name} is one of several alternatives.`);
    this.#wasMet = true;
  }
}
