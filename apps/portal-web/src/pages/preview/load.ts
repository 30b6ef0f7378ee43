import { messages as m } from '../../messages/index.js';
import type { Scene } from '../../view/frame.js';
import type { Page } from '../../view/view.js';
import type { Article, ArticleView } from '../article/view.js';
import { articlePage } from '../article/view.js';
import type { Sources } from '../define-page.js';
import { missing, type Outcome } from '../outcome.js';

/** A text that is not public, drawn by what draws it once it is: the very page that citizens would read. */
export async function load(
  { token, name }: { readonly token: string; readonly name?: string },
  scene: Scene,
  { files, pages }: Sources,
): Promise<Outcome> {
  const from = `/public/preview/${token}`;
  if (name) {
    const path = `${from}/files/${name}`;
    return { kind: 'direct', send: (asked, answer) => files.sendOnce(asked, answer, path) };
  }
  const found = await files.json<Article & { readonly siteId: string }>(from);
  const column = found?.siteId === scene.site.id ? scene.tree.get(found.column.id) : undefined;
  if (!found || !column) return missing();
  const page = articlePage(
    scene,
    withOwnFiles(found, `/files/${scene.site.id}/asset/`, `/preview/${token}/files/`),
    column,
    { newest: [], pages },
  );
  return { kind: 'private', page: asPreview(page), status: 200 };
}

// Citizens get none of its files yet: they come under the link as well.
function withOwnFiles(article: Article, public_: string, here: string): Article {
  return JSON.parse(JSON.stringify(article).replaceAll(public_, here)) as Article;
}

function asPreview(page: Page<ArticleView>): Page<ArticleView> {
  return {
    ...page,
    frame: { ...page.frame, notice: m.previewNotice },
    head: { ...page.head, isIndexed: false },
  };
}
