import { ArticleColumnsDocument, FindArticlesDocument } from '@jiyue/api-client';
import { FileTextOutlined, FolderOutlined } from '@ant-design/icons';
import { ArticleStateMark } from '../../components/index.js';
import { formatDay } from '../../i18n/format.js';
import { translate } from '../../i18n/messages.js';
import { isHeldBy } from '../../shell/held-rights.js';
import { type Finder, SHOWN } from '../../shell/palette/finder.js';
import { listMessages } from './list/list.messages.js';

const CONTENT = ['articles.read', 'articles.write'] as const;

/** Articles of the site by words of their title. */
export const articleFinder: Finder = {
  key: 'articles',
  order: 1,
  label: () => translate(listMessages)('find.articles'),
  icon: FileTextOutlined,
  can: CONTENT,
  find: async ({ text, path, ask }) => {
    const { articles } = await ask(FindArticlesDocument, { text, first: SHOWN });
    const entries = articles.nodes.map(({ id, title, state, updatedAt }) => {
      const note = (
        <>
          <ArticleStateMark state={state} />
          <span>{formatDay(updatedAt)}</span>
        </>
      );
      return { key: id, label: title, note, to: path(`articles/${id}`) };
    });
    return { entries, total: articles.totalCount, all: path(`articles?q=${encodeURIComponent(text)}`) };
  },
};

/** Columns of the site, by name, pinyin or initials. */
export const columnFinder: Finder = {
  key: 'columns',
  order: 2,
  label: () => translate(listMessages)('find.columns'),
  icon: FolderOutlined,
  can: [...CONTENT, 'columns.manage'],
  find: async ({ frame, path, ask, matches }) => {
    const { columns } = await ask(ArticleColumnsDocument, {});
    const names = new Map(columns.map(({ id, name }) => [id, name]));
    const met = columns.filter(({ name }) => matches(name));
    // who writes there goes to its articles, who only looks after the tree to its place in it
    const isDesk = isHeldBy(frame.me.can, CONTENT);
    const entries = met.slice(0, SHOWN).map(({ id, name, parentId }) => {
      const above = parentId && names.get(parentId);
      return {
        key: id,
        label: name,
        ...(above ? { note: above } : {}),
        to: path(isDesk ? `articles?column=${id}` : `columns?text=${encodeURIComponent(name)}`),
      };
    });
    return { entries, total: met.length };
  },
};
