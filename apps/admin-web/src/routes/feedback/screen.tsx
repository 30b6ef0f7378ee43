import { PageFeedbackListDocument, type PageFeedbackListQuery } from '@jiyue/api-client';
import { usePages } from '../../api/index.js';
import { DataTable, EmptyState, ListFoot, PageHead, type TableColumn } from '../../components/index.js';
import { formatMoment } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { useSite } from '../../shell/index.js';
import './feedback.css';
import { feedbackMessages, type FeedbackKey } from './messages.js';

type Opinion = PageFeedbackListQuery['pageFeedback']['nodes'][number];

function columnsOf(t: Translate<FeedbackKey>, portalUrl: string): TableColumn<Opinion>[] {
  return [
    {
      key: 'text',
      head: t('col.text'),
      wide: true,
      card: 'title',
      cell: ({ text }) =>
        text ? <span className="feedback-words">{text}</span> : <span className="dim">{t('noWords')}</span>,
    },
    {
      key: 'helpful',
      head: t('col.helpful'),
      card: 'side',
      cell: ({ isHelpful }) => <span className="nw">{t(isHelpful ? 'yes' : 'no')}</span>,
    },
    {
      key: 'page',
      head: t('col.page'),
      cell: ({ path }) => (
        <a className="link quiet feedback-page" href={new URL(portalUrl).origin + path} target="_blank" rel="noopener">
          {path}
        </a>
      ),
    },
    {
      key: 'at',
      head: t('col.at'),
      cell: ({ receivedAt }) => <span className="muted nw">{formatMoment(receivedAt)}</span>,
    },
  ];
}

/** 页面意见: what readers say about pages of the site, the newest first. */
export function FeedbackScreen() {
  const t = useMessages(feedbackMessages);
  const { portalUrl } = useSite();
  const query = usePages(PageFeedbackListDocument, { first: 50 }, ({ pageFeedback }) => pageFeedback, {
    keepLast: true,
  });
  const rows = query.data?.pages.flatMap(({ pageFeedback }) => pageFeedback.nodes);
  const total = query.data?.pages[0]?.pageFeedback.totalCount ?? 0;
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead title={t('title')} fact={<span className="muted sm">{t('fact')}</span>} />
      </div>
      <DataTable
        caption={t('what')}
        columns={columnsOf(t, portalUrl)}
        rows={rows}
        rowKey={({ id }) => id}
        error={query.error}
        retry={() => void query.refetch()}
        empty={<EmptyState title={t('empty')} text={t('emptyText')} />}
        foot={<ListFoot shown={rows?.length ?? 0} total={total} query={query} />}
      />
    </div>
  );
}
