import type { PaneStorage } from "../page-options";

const asked = ["storage", "refused"] as const;

/** The address to frame a pane from, whose storage is as it is set. */
export const storageAddress = (pane: string, storage: PaneStorage): string => {
  if (storage !== "refused") return pane;
  const address = new URL(pane);
  address.searchParams.set(...asked);
  return address.href;
};

const refusal = `() => {
  throw new DOMException("Access is denied for this document.", "SecurityError");
}`;

/** What a browser that keeps nothing for the frame answers every script of it. */
const refusing = `<script>
for (const name of ["localStorage", "sessionStorage", "indexedDB"])
  Object.defineProperty(window, name, { get: ${refusal} });
</script>`;

/**
 * A pane's page as whoever serves it answers a request: where the address asks for it, its first script takes the
 * storage away. No attribute of a frame does so alone; a frame without an origin has no office.js either.
 */
export const withAskedStorage = (page: string, query: URLSearchParams): string => {
  const [name, value] = asked;
  return query.get(name) === value ? page.replace("<head>", `<head>${refusing}`) : page;
};
