import { randomPairs, tryPair } from "../host/support/random-pairs";
import { randomSeed } from "../host/support/random-seed";

it.each(randomPairs(200).map((drawn, index) => [index + 1, drawn] as const))(
  `random pair %i of seed ${randomSeed}: each judgement stands beside the other, their difference exact`,
  async (_, drawn) => {
    const { found, expected } = await tryPair(drawn);
    expect(found).toEqual(expected);
  },
);
