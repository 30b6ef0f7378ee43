import type { FormView } from '../../forms/form-view.js';
import { messages as m } from '../../messages/index.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { siteMetas } from '../../view/meta-tags.js';
import type { Page } from '../../view/view.js';

/** The form, or (null) the page that says it arrived. */
export type FeedbackView = { readonly form: FormView | null; readonly about: string };

function page(scene: Scene, title: string, content: FeedbackView): Page<FeedbackView> {
  const { site, links } = scene;
  return {
    frame: frameOf(scene),
    head: { title: `${title}-${site.name}`, canonical: null, metas: siteMetas(site), feed: null, isIndexed: false },
    crumbs: [
      { label: m.home, href: links.to('/') },
      { label: title, href: '' },
    ],
    content,
  };
}

export function feedbackPage(scene: Scene, form: FormView): Page<FeedbackView> {
  const about = form.hidden.find(([name]) => name === 'about')?.[1] ?? '/';
  return page(scene, m.feedbackTitle, { form, about });
}

export function receivedPage(scene: Scene): Page<FeedbackView> {
  return page(scene, m.receivedTitle, { form: null, about: '' });
}
