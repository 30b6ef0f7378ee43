import { Buffer } from 'node:buffer';
import type { LoaderContext } from '@jiyue/platform';
import { BodyByTextRoute } from '../content.errors.js';

/** The body, where the answer has room for it; refuses a longer one with the route that it comes by. */
export function fitting({ longestBody = Infinity }: LoaderContext, body: string): string {
  if (body.length <= longestBody / 3 || Buffer.byteLength(body) <= longestBody) return body;
  throw new BodyByTextRoute({ route: '/graphql/texts' });
}
