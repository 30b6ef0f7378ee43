import { attribute, CARRIERS } from './carriers.ts';
import { Dice } from './dice.ts';
import { BREAKERS, DISGUISES } from './disguises.ts';
import { CALLS } from './ingredients.ts';

/** A text that runs `xss(id)` wherever it is taken for markup. */
export interface Payload {
  readonly id: number;
  readonly text: string;
}

/** So many payloads, all different, every carrier among them. */
export function payloads(random: () => number, count: number): Payload[] {
  const dice = new Dice(random);
  const texts = new Set<string>();
  while (texts.size < count) {
    const carrier = CARRIERS[texts.size % CARRIERS.length] ?? attribute;
    const plain = dice.pick(BREAKERS) + carrier(dice.pick(CALLS)(texts.size), dice);
    texts.add(dice.happens(0.85) ? plain : dice.pick(DISGUISES)(plain, dice));
  }
  return [...texts].map((text, id) => ({ id, text }));
}
