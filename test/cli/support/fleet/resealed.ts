import { DataDigests } from "../../../../src/seal/data-digests";
import { digestReading, sealDigest } from "../../../../src/seal/digest";
import { readSeal } from "../../../../src/seal/seal-state";
import { openSavedBytes } from "../../../../cli/bytes/open-saved-bytes";
import { possiblePlans } from "../../../../src/workflows/plan-of";
import { zipParts, type Parts } from "./zip-parts";

/** A sealed workbook with other entries, sealed again as of the same hour by the same person: every digest that is another one takes the place of the old. */
export const resealed = async (parts: Parts): Promise<Parts> => {
  const { source } = openSavedBytes(zipParts(parts));
  const data = new DataDigests();
  const { reading } = await source.readWhole(
    await possiblePlans(),
    (rows) => data.add(rows),
    "values,formulas",
  );
  const seal = readSeal(reading);
  if (!seal) throw new Error("The workbook is not sealed.");
  const { rows, sections } = await digestReading(reading, data.finish());
  const old = new Map(seal.rows.map(({ key, digest }) => [key, digest]));
  const changes = [
    ...rows.map(({ key, digest }) => [old.get(key) ?? "", digest] as const),
    ...[...sections].map(([key, digest]) => [seal.sections.get(key) ?? "", digest] as const),
    [seal.digest, await sealDigest(sections, seal, seal.stood)] as const,
  ].filter(([before, now]) => before !== now);
  return new Map(
    [...parts].map(([path, xml]) => [
      path,
      changes.reduce((text, [before, now]) => text.replaceAll(before, now), xml),
    ]),
  );
};
