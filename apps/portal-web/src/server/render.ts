import type { Page } from '../view/view.js';

/** Draws a page as its kind is drawn. */
export type Render = (kind: string, page: Page) => Promise<string>;

type Draw = (locals: { readonly kind: string; readonly page: Page }) => Promise<string>;

function isDraw(value: unknown): value is Draw {
  return typeof value === 'function';
}

/** Loads the built pages. */
export async function loadRender(entry: URL): Promise<Render> {
  const { draw }: { draw?: unknown } = await import(entry.href);
  if (!isDraw(draw)) throw new Error('The built pages have no drawing');
  return async (kind, page) => {
    const html = await draw({ kind, page });
    if (!html) throw new Error(`Drawing ${kind} gave nothing`);
    return html;
  };
}
