/** A small seeded generator, so that a run can be replayed from the seed it printed. */
export { randomOf as randomFrom } from '../../../apps/api/src/load-seed/ids.ts';
