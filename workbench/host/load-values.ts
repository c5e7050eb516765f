import type { Json, Query } from "./batch";
import { hasApi } from "./host-profile";
import { findLink, findScalar, isKnown, type Model, tableOf } from "./model/find-member";
import type { Session } from "./model/session";
import type { ObjectReference } from "./model/object-reference";
import { invalidArgument } from "./refusals";
import { asReported } from "./two-forms";

/** What to load of an object: all its scalars, some members, and of those again some. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, members: new Map() });
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function want(root: Wanted, path: string): void {
  const names = path.split(/[/.]/).filter((name) => name !== "" && name.toLowerCase() !== "items");
  let node = root;
  for (const name of names.filter((part) => part !== "*")) {
    const next = node.members.get(pascal(name)) ?? nothing();
    node.members.set(pascal(name), next);
    node = next;
  }
  if (names.length === 0 || names.at(-1) === "*") node.all = true;
}

function wantedBy({ Select = [], Expand = [] }: Query): Wanted {
  const root = nothing();
  for (const path of Select) want(root, path);
  for (const path of Expand) want(root, `${path}/*`);
  if (Select.length === 0) root.all = true;
  return root;
}

interface Loader {
  readonly model: Model;
  readonly session: Session;
}

/** The answer in the form that the profile gives it. */
export const told = (member: string, value: Json, { profile }: Session): Json =>
  profile.forms === "documented" ? value : asReported(member, value);

function scalarsOf(
  target: ObjectReference,
  wanted: Wanted,
  { model, session }: Loader,
): [string, Json][] {
  const scalars = tableOf(model, target).scalars ?? {};
  const readable = () =>
    Object.entries(scalars)
      .filter(([, { get, since }]) => get !== undefined && hasApi(model.excelApi, since ?? "1.1"))
      .map(([name]) => name);
  const named = [...wanted.members.keys()].filter((name) => name in scalars);
  const names = wanted.all ? new Set([...readable(), ...named]) : named;
  return [...names].map((name) => {
    const { get } = findScalar(model, target, name);
    return [name, told(`${target.class}.${name}`, get?.(target.self, session) ?? null, session)];
  });
}

/** A path that ends at an object loads all its scalars. */
const whole = (wanted: Wanted): Wanted =>
  wanted.all || wanted.members.size > 0 ? wanted : { ...wanted, all: true };

function linksOf(
  target: ObjectReference,
  names: readonly (readonly [string, Wanted])[],
  loader: Loader,
) {
  return names.map(([name, wanted]): [string, Json] => {
    const linked = findLink(loader.model, target, name)(target.self, loader.session);
    return [name, linked === null ? null : load(linked, whole(wanted), loader)];
  });
}

/** Excel ignores what it does not know by name. */
function knownOf(
  target: ObjectReference,
  names: readonly (readonly [string, Wanted])[],
  { session }: Loader,
) {
  const unknown = names.find(([name]) => !isKnown(target, name));
  if (unknown !== undefined && session.profile.forms === "reported")
    throw invalidArgument(`${target.class} has no ${unknown[0]}.`);
  return names.filter(([name]) => isKnown(target, name));
}

/** isNullObject is known to the client from the answer itself. */
const isLoadable = (name: string): boolean => name !== "IsNullObject";

function load(target: ObjectReference, wanted: Wanted, loader: Loader, page: Query = {}): Json {
  const table = tableOf(loader.model, target);
  const others = [...wanted.members].filter(
    ([name]) => isLoadable(name) && !(name in (table.scalars ?? {})),
  );
  const isOwn = ([name]: readonly [string, Wanted]) =>
    table.items === undefined || name in (table.links ?? {});
  const ofItems: Wanted = {
    all: wanted.all,
    members: new Map(others.filter((member) => !isOwn(member))),
  };
  const values = {
    ...table.identity?.(target.self, loader.session),
    ...Object.fromEntries(scalarsOf(target, wanted, loader)),
    ...Object.fromEntries(linksOf(target, knownOf(target, others.filter(isOwn), loader), loader)),
  };
  if (table.items === undefined || (!ofItems.all && ofItems.members.size === 0)) return values;
  const { Skip = 0, Top = Infinity } = page;
  const items = table.items(target.self, loader.session).slice(Skip, Skip + Top);
  const loaded = items.map((item) => load(item, ofItems, loader));
  return { ...values, _Items: told(`${target.class}.items`, loaded, loader.session) };
}

/** The values a load() asks for, by their PascalCase names. */
export const loadValues = (target: ObjectReference, query: Query, loader: Loader): Json =>
  load(target, wantedBy(query), loader, query);
