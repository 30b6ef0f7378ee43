import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });
// Nothing of a reader's is in it: what is drawn can depend on the page only.
const ADDRESS = 'http://portal.invalid/';
const routeData = app.match(new Request(ADDRESS));

/** Draws the one page there is with what the server decided that it shows. */
export async function draw(locals) {
  const response = await app.render(new Request(ADDRESS), { locals, routeData });
  if (response.status !== 200) throw new Error(`Drawing ${locals.kind} failed with ${response.status}`);
  return response.text();
}
