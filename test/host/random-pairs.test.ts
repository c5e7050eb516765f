import { randomPairs, tryPair } from "./support/random-pairs";
import { randomSeed } from "./support/random-seed";

it.each(randomPairs(10).map((drawn, index) => [index + 1, drawn] as const))(
  `random pair %i of seed ${randomSeed}: each judgement stands beside the other, their difference exact`,
  async (_, drawn) => {
    const { found, expected } = await tryPair(drawn);
    expect(found).toEqual(expected);
  },
);
