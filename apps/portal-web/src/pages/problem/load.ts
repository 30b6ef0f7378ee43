import { missing, type Outcome } from '../outcome.js';

export function load(): Outcome {
  return missing();
}
